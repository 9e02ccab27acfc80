# Every target of the project is made by one of these functions, so that warnings, language level and Qt's strict
# defines are the same everywhere.

set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
# moc reads every header that it can find, a second for each class, and needs none but the project's own.
set(GOLIVE_MOC "")
if(CMAKE_HOST_UNIX)
    find_package(Qt6 REQUIRED COMPONENTS CoreTools)
    get_target_property(moc Qt6::moc IMPORTED_LOCATION)
    set(GOLIVE_MOC ${CMAKE_BINARY_DIR}/ownheadersmoc)
    configure_file(${CMAKE_CURRENT_LIST_DIR}/ownheadersmoc.in ${GOLIVE_MOC} @ONLY FILE_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
endif()
set(CMAKE_RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)
set(CMAKE_LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin)

# What makes a memory fault end the program instead of serving whoever caused it. tests/lint/hardening.py reads the programs
# that were linked. Fortified calls need optimisation, and the sanitizers do more than the library's assertions.
function(golive_harden target)
    target_compile_options(${target} PRIVATE -fstack-protector-strong)
    if(NOT APPLE AND NOT MINGW)
        # Apple's compiler takes this for an unused argument; that for Windows, where each page of the stack is touched
        # anyhow, breaks off on it.
        target_compile_options(${target} PRIVATE -fstack-clash-protection)
    endif()
    if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64|i.86")
        target_compile_options(${target} PRIVATE -fcf-protection)
    elseif(CMAKE_SYSTEM_PROCESSOR MATCHES "aarch64|arm64")
        target_compile_options(${target} PRIVATE -mbranch-protection=standard)
    endif()
    target_compile_definitions(${target} PRIVATE _GLIBCXX_ASSERTIONS)
    if(CMAKE_BUILD_TYPE MATCHES "^(Release|RelWithDebInfo|MinSizeRel)$" AND NOT GOLIVE_SANITIZE)
        # Some compilers define a level of their own.
        target_compile_options(${target} PRIVATE -U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=2)
    endif()
    if(MINGW)
        # Where the compiler's checks end stands in a library of their own.
        target_link_options(${target} PRIVATE -fstack-protector-strong)
    endif()
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        target_link_options(${target} PRIVATE LINKER:-z,relro,-z,now,-z,noexecstack)
        get_target_property(type ${target} TYPE)
        if(type STREQUAL "EXECUTABLE")
            target_link_options(${target} PRIVATE -pie)
        endif()
    endif()
endfunction()

function(golive_common_settings target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF POSITION_INDEPENDENT_CODE ON)
    # What moc makes of a class is included by the class's own file; what is left to CMake's is next to nothing.
    set_source_files_properties(${CMAKE_CURRENT_BINARY_DIR}/${target}_autogen/mocs_compilation.cpp PROPERTIES
        SKIP_PRECOMPILE_HEADERS ON)
    if(GOLIVE_MOC)
        set_target_properties(${target} PROPERTIES AUTOMOC_EXECUTABLE ${GOLIVE_MOC})
    endif()
    target_include_directories(${target} PUBLIC ${CMAKE_SOURCE_DIR}/app)
    target_compile_definitions(${target} PRIVATE
        QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
        QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_FOREACH QT_NO_KEYWORDS QT_NO_CONTEXTLESS_CONNECT
        QT_NO_JAVA_STYLE_ITERATORS QT_STRICT_ITERATORS QT_USE_QSTRINGBUILDER
        QT_DISABLE_DEPRECATED_BEFORE=0x060400)
    if(MSVC)
        target_compile_options(${target} PRIVATE /W4 /w14062 /permissive- /utf-8 /bigobj)
        if(GOLIVE_WERROR)
            target_compile_options(${target} PRIVATE /WX)
        endif()
    else()
        target_compile_options(${target} PRIVATE
            -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wnon-virtual-dtor -Woverloaded-virtual -Wswitch
            -Wunused-result)
        if(CMAKE_UNITY_BUILD)
            # Files that are compiled as one see each other's names; compiled apart, as always else, they do not.
            target_compile_options(${target} PRIVATE -Wno-shadow)
        endif()
        if(GOLIVE_WERROR)
            target_compile_options(${target} PRIVATE -Werror)
        endif()
        golive_harden(${target})
        if(GOLIVE_SANITIZE)
            target_compile_options(${target} PRIVATE -fsanitize=address,undefined -fno-omit-frame-pointer
                # Else undefined behaviour is a line in a log that nobody reads, and the test passes.
                -fno-sanitize-recover=undefined)
            target_link_options(${target} PUBLIC -fsanitize=address,undefined)
        endif()
    endif()
    if(GOLIVE_TIDY)
        set_target_properties(${target} PROPERTIES CXX_CLANG_TIDY "clang-tidy;--quiet")
    endif()
endfunction()

# What nearly every file of a library includes. It more than halves the time of a first build; -DGOLIVE_PCH=OFF (as the
# tidy preset has it) proves that each file includes what it uses.
set(GOLIVE_PCH_CORE <QDateTime> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale> <QMap> <QObject>
    <QString> <QStringList> <QTimer> <QUrl> <QUrlQuery> <chrono> <functional> <memory> <optional> <variant>
    <tl/expected.hpp>)
set(GOLIVE_PCH_WIDGETS ${GOLIVE_PCH_CORE} <QAbstractButton> <QAction> <QApplication> <QBoxLayout> <QDialog> <QIcon>
    <QKeyEvent> <QLabel> <QLineEdit> <QPainter> <QPushButton> <QStyleOption> <QWidget>)

# golive_headers(NAME CORE|WIDGETS LINK ...): those headers, compiled once for all that reuse them. They know no more of
# Qt than they need: a compiler takes them only where what they were made with is defined too.
function(golive_headers name headers)
    cmake_parse_arguments(PARSE_ARGV 2 ARG "" "" "LINK")
    if(NOT GOLIVE_PCH)
        return()
    endif()
    set(nothing ${CMAKE_CURRENT_BINARY_DIR}/golive_${name}.cpp)
    file(CONFIGURE OUTPUT ${nothing} CONTENT "// A target has a source.\n")
    add_library(golive_${name} STATIC ${nothing})
    target_link_libraries(golive_${name} PRIVATE ${ARG_LINK})
    golive_common_settings(golive_${name})
    set_target_properties(golive_${name} PROPERTIES AUTOMOC OFF AUTORCC OFF)
    target_precompile_headers(golive_${name} PRIVATE ${GOLIVE_PCH_${headers}})
endfunction()

# golive_library(NAME SOURCES ... LINK ... [WIDGETS]): a static library "golive_NAME"; WIDGETS where it is made of them.
function(golive_library name)
    cmake_parse_arguments(ARG "WIDGETS" "" "SOURCES;LINK;PRIVATE_LINK" ${ARGN})
    add_library(golive_${name} STATIC ${ARG_SOURCES})
    target_link_libraries(golive_${name} PUBLIC ${ARG_LINK} PRIVATE ${ARG_PRIVATE_LINK})
    golive_common_settings(golive_${name})
    if(NOT GOLIVE_PCH)
        return()
    endif()
    if(ARG_WIDGETS)
        target_precompile_headers(golive_${name} REUSE_FROM golive_widgetheaders)
    else()
        target_precompile_headers(golive_${name} REUSE_FROM golive_coreheaders)
    endif()
endfunction()

# The words by which this system's file of several is found, the closest first. dbus: the desktop speaks by it; glibc: the
# heap is its own; none: a system that has no such thing, or needs none.
if(WIN32)
    set(GOLIVE_SYSTEM windows none)
elseif(APPLE)
    set(GOLIVE_SYSTEM macos unix none)
else()
    set(GOLIVE_SYSTEM dbus unix none)
    if(CMAKE_SYSTEM_NAME STREQUAL "Linux")
        include(CheckCXXSymbolExists)
        check_cxx_symbol_exists(M_MMAP_THRESHOLD malloc.h GOLIVE_HAS_GLIBC_HEAP)
        set(GOLIVE_SYSTEM dbus linux unix none)
        if(GOLIVE_HAS_GLIBC_HEAP)
            list(PREPEND GOLIVE_SYSTEM glibc)
        endif()
    endif()
endif()

# golive_system_sources(TARGET NAME ...): adds of each name the one file NAME_SYSTEM.cpp that is this system's. There is no
# other place where a source asks on which system it is compiled; tests/lint says so.
function(golive_system_sources target)
    foreach(name ${ARGN})
        set(own "")
        foreach(system ${GOLIVE_SYSTEM})
            if(NOT own AND EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${name}_${system}.cpp)
                set(own ${name}_${system}.cpp)
            endif()
        endforeach()
        if(NOT own)
            message(FATAL_ERROR "No file ${name}_SYSTEM.cpp for any of: ${GOLIVE_SYSTEM}")
        endif()
        target_sources(${target} PRIVATE ${own})
        if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${name}.h)
            target_sources(${target} PRIVATE ${name}.h)
        endif()
    endforeach()
endfunction()

# What a first start needs, and no test: packaging/run builds this.
add_custom_target(programs)

# golive_program(NAME SOURCES ... LINK ... [WINDOWED]): an installed program; WINDOWED where Windows opens no console for it
# and macOS a bundle, in which the others stand beside it.
function(golive_program name)
    cmake_parse_arguments(ARG "WINDOWED" "" "SOURCES;LINK" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    if(ARG_WINDOWED)
        set_target_properties(${name} PROPERTIES WIN32_EXECUTABLE ON MACOSX_BUNDLE ON)
    elseif(APPLE)
        set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin/${GOLIVE_BUNDLE}/Contents/MacOS)
    endif()
    if(WIN32 AND GOLIVE_WINDOWS_ICON)
        set(GOLIVE_PROGRAM ${name})
        configure_file(${CMAKE_SOURCE_DIR}/packaging/windows/program.rc.in ${CMAKE_CURRENT_BINARY_DIR}/${name}.rc @ONLY)
        target_sources(${name} PRIVATE ${CMAKE_CURRENT_BINARY_DIR}/${name}.rc)
    endif()
    target_link_libraries(${name} PRIVATE ${ARG_LINK})
    golive_common_settings(${name})
    add_dependencies(programs ${name})
    install(TARGETS ${name} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR} BUNDLE DESTINATION .)
endfunction()
