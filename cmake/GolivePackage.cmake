# What is installed beside the programs, and what packages are made of it.

# How AppStream, Flatpak and macOS call the program, its managed preferences included.
set(GOLIVE_APPLICATION_ID org.golive.Golive)

if(WIN32)
    # PowerShell has no folder that it looks in: a profile names the file.
    install(FILES ${CMAKE_SOURCE_DIR}/packaging/completions/golivectl.ps1 DESTINATION completions)
endif()
if(APPLE)
    include(GoliveBundle)
elseif(UNIX)
    set(linux ${CMAKE_SOURCE_DIR}/packaging/linux)
    configure_file(${linux}/golive.metainfo.xml.in ${CMAKE_BINARY_DIR}/${GOLIVE_APPLICATION_ID}.metainfo.xml @ONLY)
    install(FILES ${CMAKE_BINARY_DIR}/${GOLIVE_APPLICATION_ID}.metainfo.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES ${CMAKE_SOURCE_DIR}/packaging/man/golive.1 ${CMAKE_SOURCE_DIR}/packaging/man/golivectl.1
        DESTINATION ${CMAKE_INSTALL_MANDIR}/man1)
    install(FILES ${CMAKE_SOURCE_DIR}/packaging/completions/golivectl.bash
        DESTINATION ${CMAKE_INSTALL_DATADIR}/bash-completion/completions RENAME golivectl)
    # Debian's zsh looks for packages' completions in a folder of its own.
    set(zsh site-functions)
    if(EXISTS /etc/debian_version)
        set(zsh vendor-completions)
    endif()
    install(FILES ${CMAKE_SOURCE_DIR}/packaging/completions/_golivectl DESTINATION ${CMAKE_INSTALL_DATADIR}/zsh/${zsh})
    # Where Homebrew puts PowerShell's; no distribution has a place of its own.
    install(FILES ${CMAKE_SOURCE_DIR}/packaging/completions/golivectl.ps1
        DESTINATION ${CMAKE_INSTALL_DATADIR}/pwsh/completions RENAME _golivectl.ps1)
    install(FILES ${linux}/golive.desktop DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES ${linux}/golive-receiver.service DESTINATION lib/systemd/system)
    install(FILES ${linux}/golive-sysusers.conf DESTINATION lib/sysusers.d RENAME golive.conf)
    install(FILES ${linux}/golive-setup.xml DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages)
    install(FILES ${linux}/golive-guard.service ${linux}/golive-guard@.service DESTINATION lib/systemd/system)
    install(FILES ${CMAKE_SOURCE_DIR}/resources/icons/golive.svg DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
elseif(WIN32 AND NOT CMAKE_CROSSCOMPILING)
    # What is loaded late is linked by no program and has to be named. The locales of the web engine come along: without
    # them its pages stay blank.
    find_program(GOLIVE_WINDEPLOYQT windeployqt HINTS $ENV{QT_ROOT_DIR}/bin REQUIRED)
    set(late "")
    if(GOLIVE_WITH_WEBENGINE)
        set(late ${CMAKE_INSTALL_LIBDIR}/golive/plugins/golivewebview${CMAKE_SHARED_MODULE_SUFFIX})
    endif()
    # CPack installs elsewhere than what was configured: the prefix is asked when it is installed.
    install(CODE "set(deploy \"${GOLIVE_WINDEPLOYQT}\")\nset(bin \"${CMAKE_INSTALL_BINDIR}\")\nset(late \"${late}\")")
    install(CODE [[
        set(prefix "$ENV{DESTDIR}${CMAKE_INSTALL_PREFIX}")
        list(TRANSFORM late PREPEND "${prefix}/")
        file(GLOB programs "${prefix}/${bin}/golive*.exe")
        execute_process(COMMAND "${deploy}" --release --no-compiler-runtime --dir "${prefix}/${bin}" ${programs} ${late}
            COMMAND_ERROR_IS_FATAL ANY)]])
    set(CMAKE_INSTALL_SYSTEM_RUNTIME_DESTINATION ${CMAKE_INSTALL_BINDIR})
    include(InstallRequiredSystemLibraries)
endif()

set(CPACK_PACKAGE_NAME golive)
set(CPACK_PACKAGE_VENDOR "Golive")
set(CPACK_PACKAGE_CONTACT "The Golive maintainers <golive@localhost>")
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_SOURCE_DIR}/LICENSE)
set(CPACK_STRIP_FILES ON)
set(CPACK_GENERATOR DEB)

set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, qt6-translations-l10n")
# A team's store on a server.
set(CPACK_DEBIAN_PACKAGE_SUGGESTS "libqt6sql6-psql")
set(CPACK_DEBIAN_PACKAGE_SECTION comm)
set(CPACK_DEBIAN_PACKAGE_CONTROL_EXTRA ${CMAKE_SOURCE_DIR}/packaging/linux/postinst)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)

# Present, and NOT YET RUN: what the workflow makes on Windows, with the web view (packaging/windows/build makes the
# packages without it). macOS has scripts of its own, packaging/macos.
if(WIN32)
    set(CPACK_GENERATOR "WIX;ZIP")
    set(CPACK_PACKAGE_FILE_NAME golive-${PROJECT_VERSION}-windows-x64-webengine)
    # WiX refuses a licence without a suffix that it knows.
    configure_file(${CMAKE_SOURCE_DIR}/LICENSE ${CMAKE_BINARY_DIR}/LICENSE.txt COPYONLY)
    set(CPACK_RESOURCE_FILE_LICENSE ${CMAKE_BINARY_DIR}/LICENSE.txt)
    set(CPACK_WIX_UPGRADE_GUID "7B0D4C1E-52A9-4E5B-9C41-6D3A5F0E8B27")
    set(CPACK_WIX_INSTALL_SCOPE perMachine)
    set(CPACK_WIX_PROGRAM_MENU_FOLDER "Golive")
    set(CPACK_WIX_PATCH_FILE ${CMAKE_SOURCE_DIR}/packaging/windows/wixpatch.xml)
    set(CPACK_PACKAGE_EXECUTABLES golive Golive)
    set(CPACK_PRE_BUILD_SCRIPTS ${CMAKE_SOURCE_DIR}/cmake/GoliveSignWindows.cmake)
endif()
include(CPack)
