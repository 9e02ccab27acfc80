#include "rehearsal/eye.h"

#include "signup/web/webplugin.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QScrollArea>
#include <QTextDocumentFragment>
#include <QTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace golive::rehearsal {

namespace {

QString ownText(const QWidget &widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(&widget)) {
        return Qt::mightBeRichText(label->text()) ? QTextDocumentFragment::fromHtml(label->text()).toPlainText()
                                                  : label->text();
    }
    if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        return button->text();
    if (const auto *field = qobject_cast<const QLineEdit *>(&widget))
        return field->text();
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return text->toPlainText();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return text->toPlainText();
    return {};
}

} // namespace

QWidget *Eye::window(const QString &name) const
{
    if (name.isEmpty())
        return m_mainWindow;
    const QWidgetList all = QApplication::topLevelWidgets();
    for (QWidget *one : all) {
        if (one->isVisible() && one->objectName() == name)
            return one;
    }
    return nullptr;
}

QWidget *Eye::widget(const QString &name) const
{
    // A dialog in front is looked at first, as people do.
    QWidgetList windows;
    if (QWidget *modal = QApplication::activeModalWidget())
        windows << modal;
    windows << m_mainWindow;
    windows << QApplication::topLevelWidgets();
    for (const QWidget *window : std::as_const(windows)) {
        if (!window || !window->isVisible())
            continue;
        const auto found = window->findChildren<QWidget *>(name);
        for (QWidget *one : found) {
            if (one->isVisible() && one->window() == window)
                return one;
        }
    }
    return nullptr;
}

QString Eye::obstacle(const QWidget *widget, const QString &name)
{
    if (!widget)
        return name % " is not shown"_L1;
    if (!widget->isEnabled())
        return name % " is disabled"_L1;
    const QWidget *modal = QApplication::activeModalWidget();
    if (modal && modal != widget->window())
        return name % " is behind the dialog "_L1 % modal->objectName() % u' ' % modal->windowTitle();
    return {};
}

QPoint Eye::place(const QWidget &widget)
{
    // The boxes answer on their mark and text only, and may be wider than that.
    const bool isBox = qobject_cast<const QCheckBox *>(&widget) || qobject_cast<const QRadioButton *>(&widget);
    if (!isBox)
        return widget.rect().center();
    constexpr int intoTheMark = 9;
    return {widget.isRightToLeft() ? widget.width() - intoTheMark : intoTheMark, widget.height() / 2};
}

bool Eye::isReachable(const QWidget &widget, QPoint place)
{
    const QWidget *window = widget.window();
    if (!widget.visibleRegion().contains(place))
        return false;
    const QWidget *hit = window->childAt(widget.mapTo(window, place));
    return hit && (hit == &widget || widget.isAncestorOf(hit));
}

QString Eye::textOf(const QWidget &widget)
{
    QStringList texts{ownText(widget)};
    const auto children = widget.findChildren<QWidget *>();
    for (const QWidget *child : children) {
        if (child->isVisible())
            texts << ownText(*child);
    }
    texts.removeAll(QString());
    return texts.join(u'\n');
}

// The pages stand side by side in the window's scroll area, and each is named as one: "regionPage".
QString Eye::shownPage() const
{
    const auto *area = m_mainWindow ? m_mainWindow->findChild<QScrollArea *>(u"pageArea"_s) : nullptr;
    if (!area)
        return {};
    const auto inside = area->widget()->findChildren<QWidget *>(QString(), Qt::FindDirectChildrenOnly);
    for (const QWidget *one : inside) {
        if (one->isVisible() && one->objectName().endsWith("Page"_L1))
            return one->objectName();
    }
    return {};
}

signup::WebSurface *Eye::webSurface(const QString &windowName) const
{
    const QWidget *where = window(windowName);
    if (!where)
        return nullptr;
    if (auto *surface = dynamic_cast<signup::WebSurface *>(const_cast<QWidget *>(where)))
        return surface;
    const auto children = where->findChildren<QWidget *>();
    for (QWidget *child : children) {
        // The port has no meta-object: it is a class of the plugin's side.
        auto *surface = child->isVisible() ? dynamic_cast<signup::WebSurface *>(child) : nullptr;
        if (surface && surface->window() == where)
            return surface;
    }
    return nullptr;
}

} // namespace golive::rehearsal
