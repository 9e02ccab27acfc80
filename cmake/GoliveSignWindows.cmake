# CPack runs it when what it packs has been installed and nothing is packed yet: signs our programs and the web view, since
# what was signed in the build tree is installed, and deployed into, anew. Qt's own libraries are Qt's to sign.
# GOLIVE_SIGN_CERTIFICATE_FILE (a .pfx file) and GOLIVE_SIGN_PASSWORD come from the environment; without them nothing is
# signed. The installer itself is signed after CPack, by the same command (docs/install.md).
if(NOT DEFINED ENV{GOLIVE_SIGN_CERTIFICATE_FILE} OR "$ENV{GOLIVE_SIGN_CERTIFICATE_FILE}" STREQUAL "")
    message(STATUS "Not signed: GOLIVE_SIGN_CERTIFICATE_FILE is not set")
    return()
endif()
find_program(signtool signtool REQUIRED)
file(GLOB_RECURSE files ${CPACK_TEMPORARY_DIRECTORY}/golive*.exe ${CPACK_TEMPORARY_DIRECTORY}/golive*.dll)
if(NOT files)
    message(FATAL_ERROR "Nothing of Golive is in ${CPACK_TEMPORARY_DIRECTORY}")
endif()
execute_process(COMMAND ${signtool} sign /fd SHA256 /td SHA256 /tr http://timestamp.digicert.com
    /f "$ENV{GOLIVE_SIGN_CERTIFICATE_FILE}" /p "$ENV{GOLIVE_SIGN_PASSWORD}" ${files} RESULT_VARIABLE result)
if(NOT result EQUAL 0)
    message(FATAL_ERROR "signtool ended with ${result}")
endif()
