#include "rehearsal/enginestage.h"

#include "platform/loadedlibrary.h"
#include "signup/web/webplugin.h"

#include <QApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

namespace {

bool isSurfaceThere()
{
    const QWidgetList all = QApplication::allWidgets();
    return std::any_of(all.cbegin(), all.cend(),
                       [](QWidget *widget) { return dynamic_cast<signup::WebSurface *>(widget) != nullptr; });
}

} // namespace

int EngineStage::operator()()
{
    if (m_stage == 0 && isQtLibraryLoaded("WebEngineCore"_L1))
        m_stage = 1;
    if (m_stage == 1 && isSurfaceThere())
        m_stage = 2;
    return m_stage;
}

} // namespace golive::rehearsal
