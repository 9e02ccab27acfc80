# Each library comes from the system (Debian 12 names in packaging/packages.txt) or, on Windows and macOS, from vcpkg
# (vcpkg.json), whose toolchain file says so by naming its triplet.

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
else()
    # The tests read QR codes where they can.
    find_package(ZXing QUIET)
endif()
if(TARGET ZXing::ZXing)
    # Its texts are UTF-8 from 2.0 on; 1.4 gives them so where it is asked.
    get_target_property(zxing ZXing::ZXing ALIASED_TARGET)
    if(NOT zxing)
        set(zxing ZXing::ZXing)
    endif()
    set_property(TARGET ${zxing} APPEND PROPERTY INTERFACE_COMPILE_DEFINITIONS ZX_USE_UTF8)
endif()

add_library(golive_phonenumber_external INTERFACE)
add_library(golive_sodium_external INTERFACE)
if(VCPKG_TARGET_TRIPLET)
    find_package(unofficial-nayuki-qr-code-generator CONFIG REQUIRED)
    # By the name that pkg-config's has. Debian's headers stand in a folder of their own, vcpkg's do not.
    add_library(PkgConfig::qrcodegencpp INTERFACE IMPORTED)
    target_link_libraries(PkgConfig::qrcodegencpp INTERFACE
        unofficial::nayuki-qr-code-generator::nayuki-qr-code-generator)
    find_path(QRCODEGEN_HEADER qrcodegen.hpp PATH_SUFFIXES qrcodegen nayuki-qr-code-generator REQUIRED)
    file(CONFIGURE OUTPUT ${CMAKE_BINARY_DIR}/vcpkg/qrcodegen/qrcodegen.hpp
        CONTENT "#include \"${QRCODEGEN_HEADER}/qrcodegen.hpp\"\n" NEWLINE_STYLE UNIX)
    target_include_directories(PkgConfig::qrcodegencpp SYSTEM INTERFACE ${QRCODEGEN_HEADER} ${CMAKE_BINARY_DIR}/vcpkg)
    find_package(libphonenumber CONFIG REQUIRED)
    target_link_libraries(golive_phonenumber_external INTERFACE libphonenumber::phonenumber)
    find_package(unofficial-sodium CONFIG REQUIRED)
    target_link_libraries(golive_sodium_external INTERFACE unofficial-sodium::sodium)
else()
    find_package(PkgConfig REQUIRED)
    pkg_check_modules(qrcodegencpp REQUIRED IMPORTED_TARGET qrcodegencpp)
    pkg_check_modules(libsodium REQUIRED IMPORTED_TARGET libsodium)
    target_link_libraries(golive_sodium_external INTERFACE PkgConfig::libsodium)
    # libphonenumber 8.12 ships neither a CMake package nor a .pc file.
    find_path(PHONENUMBER_INCLUDE phonenumbers/phonenumberutil.h REQUIRED)
    find_library(PHONENUMBER_LIBRARY phonenumber REQUIRED)
    target_include_directories(golive_phonenumber_external SYSTEM INTERFACE ${PHONENUMBER_INCLUDE})
    target_link_libraries(golive_phonenumber_external INTERFACE ${PHONENUMBER_LIBRARY})
endif()
if(MINGW)
    # It is static there, with abseil inside, which can name what is on a stack.
    target_link_libraries(golive_phonenumber_external INTERFACE dbghelp bcrypt)
endif()
