#include "rehearsal/enginestage.h"

#include "signup/web/webplugin.h"

#include <QApplication>

#include <algorithm>

#ifdef Q_OS_WIN
#include <qt_windows.h>
#else
#include <dlfcn.h>
#endif

namespace golive::rehearsal {

namespace {

bool isEngineLoaded()
{
#if defined(Q_OS_WIN)
    return GetModuleHandleW(L"Qt6WebEngineCore.dll") != nullptr;
#else
#if defined(Q_OS_MACOS)
    constexpr auto name = "QtWebEngineCore.framework/Versions/A/QtWebEngineCore";
#else
    constexpr auto name = "libQt6WebEngineCore.so.6";
#endif
    void *library = dlopen(name, RTLD_NOLOAD | RTLD_LAZY);
    if (library)
        dlclose(library);
    return library != nullptr;
#endif
}

bool isSurfaceThere()
{
    const QWidgetList all = QApplication::allWidgets();
    return std::any_of(all.cbegin(), all.cend(),
                       [](QWidget *widget) { return dynamic_cast<signup::WebSurface *>(widget) != nullptr; });
}

} // namespace

int EngineStage::operator()()
{
    if (m_stage == 0 && isEngineLoaded())
        m_stage = 1;
    if (m_stage == 1 && isSurfaceThere())
        m_stage = 2;
    return m_stage;
}

} // namespace golive::rehearsal
