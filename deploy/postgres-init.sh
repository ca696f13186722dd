#!/bin/sh
# Runs once, on an empty volume: the two accounts of ProgramTracker and its database. Elsewhere an administrator of the server does the same by hand.
set -eu

# The owner makes the group roles of the program's scopes, hence CREATEROLE. The program itself inherits nothing: it takes on one scope per connection.
psql --set ON_ERROR_STOP=1 --set owner_password="$OWNER_PASSWORD" --set app_password="$APP_PASSWORD" --username postgres --dbname postgres <<'SQL'
create role programtracker_owner login createrole password :'owner_password';
create role programtracker_app login noinherit password :'app_password';
create database programtracker owner programtracker_owner template template0 encoding 'UTF8' locale 'C.UTF-8' locale_provider icu icu_locale 'vi';
revoke connect on database programtracker from public;
grant connect on database programtracker to programtracker_app;
SQL
