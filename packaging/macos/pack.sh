# shellcheck shell=sh disable=SC2154
# The .dmg of the application in $made. To be sourced by packaging/build.sh.
#
# Signed where PNEUMOSCAN_SIGNING_IDENTITY names a "Developer ID Application" in the keychain (PyInstaller signs the
# application itself), notarised where PNEUMOSCAN_NOTARY_PROFILE names what `xcrun notarytool store-credentials` stored.

application="$made/PneumoScan.app"
image="dist/$package.dmg"

if [ -n "${PNEUMOSCAN_SIGNING_IDENTITY-}" ]; then
    codesign --verify --deep --strict "$application"
else
    say 'not signed: PNEUMOSCAN_SIGNING_IDENTITY is not set. macOS asks before it opens such a program.'
fi

staged="$root/build/$kind/dmg"
rm -rf "$staged"
mkdir -p "$staged"
cp -R "$application" "$staged"
cp LICENSE THIRD_PARTY.md "$staged"
ln -s /Applications "$staged/Applications"
hdiutil create -volname PneumoScan -srcfolder "$staged" -fs HFS+ -format UDZO -ov "$image"

if [ -n "${PNEUMOSCAN_SIGNING_IDENTITY-}" ]; then
    codesign --sign "$PNEUMOSCAN_SIGNING_IDENTITY" --timestamp "$image"
fi
if [ -n "${PNEUMOSCAN_NOTARY_PROFILE-}" ]; then
    set -- --keychain-profile "$PNEUMOSCAN_NOTARY_PROFILE"
    [ -z "${PNEUMOSCAN_NOTARY_KEYCHAIN-}" ] || set -- "$@" --keychain "$PNEUMOSCAN_NOTARY_KEYCHAIN"
    xcrun notarytool submit "$image" "$@" --wait
    xcrun stapler staple "$image"
else
    say 'not notarised: PNEUMOSCAN_NOTARY_PROFILE is not set.'
fi
