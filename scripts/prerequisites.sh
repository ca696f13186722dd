# What ./run and ./test need of the machine. Sourced by both; every sentence is for the person at the console.

say() { printf '%s\n' "$*"; }
complain() { printf '%s\n' "$*" >&2; }

# The same places, in the same order, as PostgresBinaries.cs looks in.
has_postgres() {
  local folder version
  if [ -n "${ProgramTracker__PostgresBinaries:-}" ]; then
    [ -x "$ProgramTracker__PostgresBinaries/initdb" ] && [ -x "$ProgramTracker__PostgresBinaries/postgres" ]
    return
  fi
  local IFS=:
  for folder in $PATH /usr/lib/postgresql/*/bin /usr/pgsql-*/bin /opt/homebrew/opt/postgresql@*/bin /usr/local/opt/postgresql@*/bin \
    /Applications/Postgres.app/Contents/Versions/*/bin; do
    [ -x "$folder/initdb" ] && [ -x "$folder/postgres" ] || continue
    version=$("$folder/postgres" --version 2>/dev/null | tr -dc '0-9. ' | tr -s ' ' | cut -d' ' -f2 | cut -d. -f1)
    [ "${version:-0}" -ge 15 ] && return 0
  done
  return 1
}

has_node() { [ ! -f src/ProgramTracker.Web/package.json ] || { command -v node && command -v npm; } >/dev/null 2>&1; }

has_browser() {
  if [ -n "${ProgramTracker__Browser:-}" ]; then [ -x "$ProgramTracker__Browser" ]; return; fi
  command -v chromium >/dev/null 2>&1 || command -v chromium-browser >/dev/null 2>&1 || command -v google-chrome >/dev/null 2>&1
}

# Renders papers: a writer, fonts as wide as Times New Roman with all Vietnamese letters, and a reader of PDF.
has_office() { command -v soffice >/dev/null 2>&1 && command -v pdftotext >/dev/null 2>&1 && fc-list 2>/dev/null | grep -q Tinos; }

# missing_of postgres node browser office: the Debian packages that would bring what is not there.
missing_of() {
  local need
  for need in "$@"; do
    case $need in
      postgres) has_postgres || printf '%s ' postgresql ;;
      node) has_node || node_packages ;;
      browser) has_browser || printf '%s ' chromium ;;
      office) has_office || printf '%s ' libreoffice-writer fonts-croscore poppler-utils fontconfig ;;
    esac
  done
}

# Debian keeps npm in a package of its own; others bring it with Node.js and refuse that package.
node_packages() {
  command -v node >/dev/null 2>&1 || printf '%s ' nodejs
  command -v npm >/dev/null 2>&1 || apt-cache show nodejs 2>/dev/null | grep -q '^Conflicts:.*npm' || printf '%s ' npm
}

# need postgres node browser office: installs what is missing as root on Debian; otherwise prints the one command and answers 1.
need() {
  local packages
  if ! command -v dotnet >/dev/null 2>&1; then
    complain 'Chưa có .NET SDK 10: hãy cài rồi chạy lại.'
    return 1
  fi
  if ! dotnet --list-sdks | grep -q '^10\.'; then
    complain "Cần .NET SDK 10; máy này có: $(dotnet --list-sdks | cut -d' ' -f1 | tr '\n' ' ')"
    return 1
  fi

  packages=$(missing_of "$@")
  [ -z "$packages" ] && return 0
  install_missing "$@" || return 1

  packages=$(missing_of "$@")
  [ -z "$packages" ] && return 0
  complain "Đã cài nhưng vẫn chưa dùng được: ${packages% } (cần PostgreSQL 15 trở lên)."
  return 1
}

install_missing() {
  local packages log
  packages=$(missing_of "$@")
  if ! command -v apt-get >/dev/null 2>&1; then
    complain "Máy còn thiếu: ${packages% }. Hãy cài các gói đó rồi chạy lại."
    return 1
  fi
  if [ "$(id -u)" -ne 0 ]; then
    complain 'Máy còn thiếu vài gói. Hãy chạy lệnh sau rồi chạy lại:'
    complain "  sudo sh -c 'apt-get update && apt-get install -y --no-install-recommends ${packages% }'"
    return 1
  fi

  say "Đang cài ${packages% } (có thể mất vài phút)…"
  log=$(mktemp)
  if apt-get update >"$log" 2>&1; then
    # What a package brings along may only be known now.
    packages=$(missing_of "$@")
    # shellcheck disable=SC2086 # one word per package
    if DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends $packages >>"$log" 2>&1; then
      rm -f "$log"
      return 0
    fi
  fi
  tail -n 15 "$log" >&2
  complain "Không cài được ${packages% }: nhật ký ở $log."
  return 1
}

# build PROJECT-OR-SOLUTION: silent when all is well, each error once when not.
build() {
  local output
  say 'Đang dựng chương trình (lần đầu có thể mất vài phút)…'
  output=$(dotnet build "$1" --nologo --verbosity quiet --tl:off -consoleLoggerParameters:NoSummary 2>&1) && return 0
  printf '%s\n' "$output" | grep -E ': (error|warning) ' | sort -u >&2 || printf '%s\n' "$output" >&2
  complain 'Không dựng được chương trình: xem các lỗi ở trên.'
  return 1
}
