#pragma once

#include "domain/event.h"
#include "domain/view/pageview.h"
#include "ui/pages/programaction.h"

#include <QWidget>

namespace golive::ui {

/// The widget of a page. It is dumb: draw() puts a view on the screen, happened() says what the person did, and nothing
/// in it remembers where the set-up is. draw() must not disturb a field that is being typed in.
///
/// Each page's class also says, for pageclasses.h, what is asked while its widget is not there: its `title()`, the
/// `intro()` under it, and the `stepName()` of each of its steps.
class WizardPage : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;
    ~WizardPage() override
    {
        // Its fields outlive it by a moment; one that loses the keyboard then must find nobody to tell.
        const auto inside = findChildren<QObject *>();
        for (QObject *one : inside)
            one->disconnect(this);
    }

    virtual void draw(const PageView &) = 0;
    /// What pressing Next means here; a page with a form of its own (SignIn) submits it.
    virtual Event nextEvent() const { return event::NextPressed{}; }
    /// Where the keyboard goes when the page comes up.
    virtual QWidget *firstField() const { return nullptr; }

Q_SIGNALS:
    void happened(const golive::Event &event);
    /// Something outside the set-up is wanted: a file, the browser, the clipboard, another set-up.
    void wanted(const golive::ui::ProgramAction &action);
};

} // namespace golive::ui
