# QtKeychain would have vcpkg build a second Qt, for hours. It is to find the one that Golive is built with, by Qt6_DIR in the
# environment.
set(VCPKG_POLICY_EMPTY_PACKAGE enabled)
