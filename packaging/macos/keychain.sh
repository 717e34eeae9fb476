#!/bin/sh
# On a machine of the release: puts what signs and notarises into a keychain of its own, from the environment.
# Without CERTIFICATE (a Developer ID Application with its key, PKCS #12 in base64) it does nothing.
set -eu
if [ -z "${CERTIFICATE-}" ]; then
    echo 'No certificate: the application will not be signed.'
    exit 0
fi
keychain="$RUNNER_TEMP/pneumoscan.keychain-db"
secret=$(openssl rand -hex 24)
umask 077
printf '%s' "$CERTIFICATE" | base64 --decode >"$RUNNER_TEMP/certificate.p12"
trap 'rm -f "$RUNNER_TEMP/certificate.p12"' EXIT
security create-keychain -p "$secret" "$keychain"
security set-keychain-settings -t 21600 "$keychain"
security unlock-keychain -p "$secret" "$keychain"
security import "$RUNNER_TEMP/certificate.p12" -k "$keychain" -P "$PASSWORD" -T /usr/bin/codesign
security set-key-partition-list -S apple-tool:,apple: -s -k "$secret" "$keychain" >/dev/null
security list-keychains -d user -s "$keychain" login.keychain-db
if [ -n "${PNEUMOSCAN_NOTARY_PROFILE-}" ]; then
    xcrun notarytool store-credentials "$PNEUMOSCAN_NOTARY_PROFILE" --keychain "$keychain" \
        --apple-id "$APPLE_ID" --team-id "$APPLE_TEAM" --password "$APPLE_PASSWORD"
    echo "PNEUMOSCAN_NOTARY_KEYCHAIN=$keychain" >>"$GITHUB_ENV"
fi
