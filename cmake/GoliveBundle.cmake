# macOS: the bundle, with all programs and the web view's plugin inside. NOT YET RUN: no such machine was at hand.
set(mac ${CMAKE_SOURCE_DIR}/packaging/macos)
set(icon ${CMAKE_BINARY_DIR}/golive.icns)
add_custom_command(OUTPUT ${icon} COMMAND bash ${mac}/icon ${CMAKE_SOURCE_DIR}/resources/icons/golive.svg ${icon}
    DEPENDS ${mac}/icon ${CMAKE_SOURCE_DIR}/resources/icons/golive.svg VERBATIM)
set(documenticon ${CMAKE_BINARY_DIR}/golivesetup.icns)
add_custom_command(OUTPUT ${documenticon} COMMAND bash ${mac}/icon ${CMAKE_SOURCE_DIR}/resources/icons/file.svg ${documenticon}
    DEPENDS ${mac}/icon ${CMAKE_SOURCE_DIR}/resources/icons/file.svg VERBATIM)
add_custom_target(golive_icons DEPENDS ${icon} ${documenticon})
add_dependencies(golive golive_icons)
install(FILES ${icon} ${documenticon} DESTINATION ${GOLIVE_BUNDLE}/Contents/Resources)
install(FILES ${CMAKE_SOURCE_DIR}/LICENSE DESTINATION ${GOLIVE_BUNDLE}/Contents/Resources RENAME LICENSE.txt)

set_target_properties(golive PROPERTIES OUTPUT_NAME Golive MACOSX_BUNDLE_INFO_PLIST ${mac}/Info.plist.in
    MACOSX_BUNDLE_GUI_IDENTIFIER ${GOLIVE_APPLICATION_ID} MACOSX_BUNDLE_BUNDLE_NAME Golive
    MACOSX_BUNDLE_BUNDLE_VERSION ${PROJECT_VERSION} MACOSX_BUNDLE_SHORT_VERSION_STRING ${PROJECT_VERSION})
set(late "")
if(GOLIVE_WITH_WEBENGINE)
    # Where the program looks for what is installed, so that the build tree needs no other place.
    set(plugins ${GOLIVE_BUNDLE}/Contents/PlugIns/golive/plugins)
    set_target_properties(golivewebview PROPERTIES LIBRARY_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/bin/${plugins})
    set(late ${plugins}/golivewebview${CMAKE_SHARED_MODULE_SUFFIX})
endif()

# At installation, and for the installed tree: what is done to the built one, another installation undoes.
find_program(GOLIVE_MACDEPLOYQT macdeployqt HINTS $ENV{QT_ROOT_DIR}/bin REQUIRED)
install(CODE "set(deploy \"${GOLIVE_MACDEPLOYQT}\")\nset(bundle \"${GOLIVE_BUNDLE}\")\nset(late \"${late}\")")
install(CODE [[
    set(prefix "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
    list(TRANSFORM late PREPEND "${prefix}/")
    file(GLOB programs "${prefix}/${bundle}/Contents/MacOS/golive-*" "${prefix}/${bundle}/Contents/MacOS/golivectl")
    set(executables "")
    foreach(program ${programs} ${late})
        list(APPEND executables "-executable=${program}")
    endforeach()
    execute_process(COMMAND "${deploy}" "${prefix}/${bundle}" ${executables} -always-overwrite COMMAND_ERROR_IS_FATAL ANY)]])
