#pragma once

#include "pagesbypage.h"

#include <QLabel>
#include <QTest>

namespace golive::test {

/// A page on the screen, with what it says kept.
struct Shown
{
    explicit Shown(const PageView &view) : page(newPage(view.page))
    {
        QObject::connect(page.get(), &ui::WizardPage::happened, page.get(),
                         [this](const Event &event) { events << event; });
        QObject::connect(page.get(), &ui::WizardPage::wanted, page.get(),
                         [this](const ui::ProgramAction &action) { actions << action; });
        page->resize(900, 1600);
        page->draw(view);
        page->show();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the page did not become active");
    }
    template <class T> T *find(const QString &name) const { return page->findChild<T *>(name); }
    bool isSeen(const QString &name) const
    {
        const auto *widget = find<QWidget>(name);
        return widget && widget->isVisible();
    }
    void click(const QString &name) const
    {
        auto *widget = find<QWidget>(name);
        QVERIFY2(widget && widget->isVisible() && widget->isEnabled(), qPrintable(name));
        QTest::mouseClick(widget, Qt::LeftButton, {}, {10, widget->height() / 2});
    }
    /// By the keyboard alone: it must be able to take it.
    void press(const QString &name, Qt::Key key = Qt::Key_Space) const
    {
        auto *widget = find<QWidget>(name);
        QVERIFY2(widget && widget->isVisible() && widget->isEnabled(), qPrintable(name));
        QVERIFY2((widget->focusPolicy() & Qt::TabFocus) != 0, qPrintable(name));
        widget->setFocus();
        QTest::keyClick(widget, key);
    }
    template <class T> const T *last() const { return events.isEmpty() ? nullptr : std::get_if<T>(&events.last()); }
    template <class T> bool asked() const { return !actions.isEmpty() && std::holds_alternative<T>(actions.last()); }

    std::unique_ptr<ui::WizardPage> page;
    QList<Event> events;
    QList<ui::ProgramAction> actions;
};

/// The text of a label that is to be seen; empty where it is not.
inline QString said(const Shown &shown, const QString &label)
{
    const auto *found = shown.find<QLabel>(label);
    return found && found->isVisible() ? found->text() : QString();
}

inline bool isShown(const Shown &shown, const QString &name)
{
    return shown.isSeen(name);
}

} // namespace golive::test
