# QtKeychain would have vcpkg build a second Qt, for hours. It is to find the one that Golive is built with (Qt6_DIR in the
# environment; on Windows vcpkg passes on what VCPKG_KEEP_ENV_VARS names).
set(VCPKG_POLICY_EMPTY_PACKAGE enabled)
