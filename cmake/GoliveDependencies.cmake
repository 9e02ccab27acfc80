# Each library comes from the system (Debian 12 names in packaging/packages.txt).

find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Network Sql PrintSupport LinguistTools Test)
if(UNIX AND NOT APPLE)
    find_package(Qt6 6.4 REQUIRED COMPONENTS DBus)
endif()
find_package(tl-expected REQUIRED)
if(NOT WIN32) # which keeps secrets itself
    find_package(Qt6Keychain REQUIRED)
endif()
find_package(simdjson REQUIRED)
if(GOLIVE_WITH_WEBENGINE)
    # For the practice phone, which is a page in the web view.
    find_package(ZXing REQUIRED)
    find_package(Qt6 6.4 REQUIRED COMPONENTS WebEngineCore WebEngineWidgets WebChannel)
endif()
find_package(PkgConfig REQUIRED)
pkg_check_modules(qrcodegencpp REQUIRED IMPORTED_TARGET qrcodegencpp)

# libphonenumber 8.12 ships neither a CMake package nor a .pc file.
find_path(PHONENUMBER_INCLUDE phonenumbers/phonenumberutil.h REQUIRED)
find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
add_library(golive_phonenumber_external INTERFACE)
target_include_directories(golive_phonenumber_external SYSTEM INTERFACE ${PHONENUMBER_INCLUDE})
target_link_libraries(golive_phonenumber_external INTERFACE ${PHONENUMBER_LIBRARY})
if(MINGW)
    # It is static there, with abseil inside, which can name what is on a stack.
    target_link_libraries(golive_phonenumber_external INTERFACE dbghelp bcrypt)
endif()
