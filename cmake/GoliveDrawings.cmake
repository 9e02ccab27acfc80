# The drawings of resources/ as the program shows them (cmake/drawings.cpp). Qt SVG is needed while building alone.
if(CMAKE_CROSSCOMPILING)
    set(GOLIVE_DRAWINGS_TOOL "" CACHE FILEPATH "cmake/drawings.cpp, built for the computer that builds")
    if(NOT GOLIVE_DRAWINGS_TOOL)
        message(FATAL_ERROR "GOLIVE_DRAWINGS_TOOL has to name cmake/drawings.cpp, built for this computer.")
    endif()
    add_executable(golive_drawings IMPORTED GLOBAL)
    set_target_properties(golive_drawings PROPERTIES IMPORTED_LOCATION ${GOLIVE_DRAWINGS_TOOL})
else()
    find_package(Qt6 6.4 REQUIRED COMPONENTS Svg)
    add_executable(golive_drawings ${CMAKE_SOURCE_DIR}/cmake/drawings.cpp)
    target_link_libraries(golive_drawings PRIVATE Qt6::Gui Qt6::Svg)
    golive_common_settings(golive_drawings)
endif()

# golive_add_drawings(TARGET FOLDER KIND NAMES..): resources/FOLDER/NAME.svg into the target's resources, as
# :/golive/FOLDER/NAME.drawing (KIND strokes) or NAME.png with its denser twins (KIND pixels).
function(golive_add_drawings target folder kind)
    set(made ${CMAKE_CURRENT_BINARY_DIR}/drawings)
    file(MAKE_DIRECTORY ${made}/${folder})
    set(sources ${ARGN})
    list(TRANSFORM sources REPLACE "(.+)" "${CMAKE_SOURCE_DIR}/resources/${folder}/\\1.svg")
    set(outputs ${ARGN})
    if(kind STREQUAL "strokes")
        list(TRANSFORM outputs APPEND ".drawing")
    else()
        list(TRANSFORM outputs REPLACE "(.+)" "\\1.png;\\1@2x.png;\\1@3x.png;\\1@4x.png")
    endif()
    list(TRANSFORM outputs PREPEND "${made}/${folder}/")
    set(with_qt "")
    if(CMAKE_HOST_WIN32)
        # Which finds no library that is not on the way to programs.
        set(with_qt ${CMAKE_COMMAND} -E env --modify PATH=path_list_prepend:$<TARGET_FILE_DIR:Qt6::Gui> --)
    endif()
    add_custom_command(OUTPUT ${outputs}
        COMMAND ${with_qt} $<TARGET_FILE:golive_drawings> ${kind} ${made}/${folder} ${sources}
        DEPENDS golive_drawings ${sources} VERBATIM)
    qt_add_resources(${target} ${folder}${kind} PREFIX /golive BASE ${made} FILES ${outputs})
endfunction()
