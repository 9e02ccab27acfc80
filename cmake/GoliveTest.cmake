# How the tests are built and registered.

# What a test does is done by the libraries that it links: those are optimised as they are packaged, the test itself is not
# worth the compiler's time.
function(golive_test_settings target)
    if(CMAKE_BUILD_TYPE STREQUAL "Release" AND NOT MSVC)
        target_compile_options(${target} PRIVATE -O1)
    endif()
    if(GOLIVE_SANITIZE AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # GCC's manual: sanitized, it warns of what is not so; here of optionals that hold nothing.
        target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
    endif()
endfunction()

# golive_test(tst_a [SOURCES ...] [LINK ...] [TIMEOUT s] [LABELS ...] [ENVIRONMENT ...]): one alone in its program.
function(golive_test name)
    golive_tests(${name} TESTS ${name} ${ARGN})
endfunction()

# golive_tests(PROGRAM TESTS tst_a tst_b ... [SOURCES ...] [LINK ...] [TIMEOUT s] [LABELS ...] [ENVIRONMENT ...]):
# Qt Test classes, tst_a.cpp and so on, each in a namespace of that name that ends with GOLIVE_TEST or GOLIVE_WINDOW_TEST,
# built as one program (most of a test's build is what its neighbours include too) and run as a process each, offscreen, in
# a home of its own: "PROGRAM tst_a [Qt Test's arguments]". SOURCES: what they have in common. LABELS long: only
# "tests/run --all" runs them.
function(golive_tests target)
    cmake_parse_arguments(ARG "" "TIMEOUT" "TESTS;SOURCES;LINK;LABELS;ENVIRONMENT" ${ARGN})
    set(declared "")
    set(listed "")
    set(sources "")
    foreach(name ${ARG_TESTS})
        string(APPEND declared "namespace ${name} { int run(int argc, char **argv); }\n")
        string(APPEND listed "        {\"${name}\", ${name}::run},\n")
        list(APPEND sources ${name}.cpp)
    endforeach()
    set(main ${CMAKE_CURRENT_BINARY_DIR}/${target}_main.cpp)
    configure_file(${CMAKE_SOURCE_DIR}/tests/testing/main.cpp.in ${main} @ONLY)
    add_executable(${target} ${main} ${sources} ${ARG_SOURCES})
    # What it declares are the namespaces' names, which the files compiled with it have too.
    set_source_files_properties(${main} PROPERTIES SKIP_UNITY_BUILD_INCLUSION ON SKIP_PRECOMPILE_HEADERS ON)
    target_link_libraries(${target} PRIVATE golive_testing ${ARG_LINK})
    golive_common_settings(${target})
    golive_test_settings(${target})
    # Larger ones leave a core idle at the end; smaller ones read the same headers again.
    set_target_properties(${target} PROPERTIES UNITY_BUILD_BATCH_SIZE 8 RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests/bin)
    if(GOLIVE_PCH)
        target_precompile_headers(${target} REUSE_FROM golive_testheaders)
    endif()
    if(NOT ARG_SOURCES)
        # moc alone: CMake's own way takes four times as long, and a file more to compile.
        set_target_properties(${target} PROPERTIES AUTOMOC OFF AUTORCC OFF)
        set(made ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc)
        foreach(name ${ARG_TESTS})
            qt_generate_moc(${name}.cpp ${made}/${name}.moc)
            set_property(SOURCE ${name}.cpp APPEND PROPERTY OBJECT_DEPENDS ${made}/${name}.moc)
            target_sources(${target} PRIVATE ${made}/${name}.moc)
        endforeach()
        target_include_directories(${target} PRIVATE ${made})
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    foreach(name ${ARG_TESTS})
        add_test(NAME ${name} COMMAND ${target} ${name})
        golive_test_ground(${name} ${ARG_TIMEOUT} "${ARG_LABELS}" "${ARG_ENVIRONMENT}")
        # Offscreen each has a screen of its own; an emulator's windows share one, on which one window is active.
        file(STRINGS ${name}.cpp window REGEX "^GOLIVE_WINDOW_TEST")
        if(CMAKE_CROSSCOMPILING AND window)
            # Each of hundreds of windows takes a second or two to appear there.
            set_tests_properties(${name} PROPERTIES RESOURCE_LOCK screen TIMEOUT 1800)
        endif()
    endforeach()
endfunction()

# golive_test_ground(NAME TIMEOUT LABELS ENVIRONMENT): where a test runs.
function(golive_test_ground name timeout labels environment)
    if(GOLIVE_SANITIZE)
        # What is sanitized is several times as slow, and each process looks for leaks at its end.
        math(EXPR timeout "${timeout} * 4")
        list(APPEND environment "LSAN_OPTIONS=suppressions=${CMAKE_SOURCE_DIR}/tests/testing/leaks.supp:print_suppressions=0")
    elseif(CMAKE_CROSSCOMPILING)
        # So is what an emulator runs.
        math(EXPR timeout "${timeout} * 3")
    endif()
    # CTest alone decides: Qt's own limit, five minutes for a function, is less than some take.
    list(APPEND environment "QTEST_FUNCTION_TIMEOUT=${timeout}000")
    set(home ${CMAKE_BINARY_DIR}/tests/home/${name})
    file(MAKE_DIRECTORY ${home} ${home}/run)
    file(CHMOD ${home}/run PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE)
    # The longest ones first, so that the others run beside them.
    set_tests_properties(${name} PROPERTIES TIMEOUT ${timeout} COST ${timeout} LABELS "${labels}" ENVIRONMENT
        "QT_QPA_PLATFORM=offscreen;HOME=${home};XDG_RUNTIME_DIR=${home}/run;XDG_DATA_HOME=${home}/data;XDG_CONFIG_HOME=${home}/config;XDG_CACHE_HOME=${home}/cache;QT_QUICK_BACKEND=software;DBUS_SESSION_BUS_ADDRESS=disabled:;LC_ALL=C.UTF-8;${environment}")
endfunction()
