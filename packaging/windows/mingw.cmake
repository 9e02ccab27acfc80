# The toolchain of packaging/windows/build: GCC for 64-bit Windows, and what packaging/windows/dependencies made with it.
# GOLIVE_WINDOWS_ROOT (a cache entry or the environment) is where that stands.
if(NOT GOLIVE_WINDOWS_ROOT)
    set(GOLIVE_WINDOWS_ROOT "$ENV{GOLIVE_WINDOWS_ROOT}")
endif()
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES GOLIVE_WINDOWS_ROOT)

set(CMAKE_SYSTEM_NAME Windows)
set(CMAKE_SYSTEM_PROCESSOR x86_64)
# The flavour with threads of C++'s own standard library.
set(CMAKE_C_COMPILER x86_64-w64-mingw32-gcc-posix)
set(CMAKE_CXX_COMPILER x86_64-w64-mingw32-g++-posix)
set(CMAKE_RC_COMPILER x86_64-w64-mingw32-windres)

set(CMAKE_FIND_ROOT_PATH /usr/x86_64-w64-mingw32)
if(GOLIVE_WINDOWS_ROOT)
    list(PREPEND CMAKE_FIND_ROOT_PATH ${GOLIVE_WINDOWS_ROOT})
    list(PREPEND CMAKE_PREFIX_PATH ${GOLIVE_WINDOWS_ROOT})
endif()
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)
set(CMAKE_FIND_ROOT_PATH_MODE_LIBRARY ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_INCLUDE ONLY)
set(CMAKE_FIND_ROOT_PATH_MODE_PACKAGE ONLY)

# moc, rcc, uic and lrelease are this computer's own, which has the same version of Qt.
set(QT_HOST_PATH /usr CACHE PATH "Where Qt's tools stand that run here")
file(GLOB golive_host_cmake /usr/lib/*/cmake/Qt6HostInfo)
list(GET golive_host_cmake 0 golive_host_cmake)
get_filename_component(golive_host_cmake ${golive_host_cmake} DIRECTORY)
set(QT_HOST_PATH_CMAKE_DIR ${golive_host_cmake} CACHE PATH "Where their CMake packages stand")
