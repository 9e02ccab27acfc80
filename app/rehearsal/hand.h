#pragma once

#include <QObject>
#include <QPoint>
#include <QPointer>

class QWidget;

namespace golive::rehearsal {

/// The only way the driver touches the windows: mouse and key events as the platform sends them, so that hit testing,
/// focus and shortcuts are Qt's own. Each is sent from an event of its own, because a click may open a dialog that
/// runs an event loop.
class Hand : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    /// `at` in coordinates of the widget. As a person does, it looks where it clicks: where the widget cannot be
    /// reached there any more when the moment has come, since the page was laid out anew, nothing is pressed.
    void click(QWidget *widget, QPoint at);
    /// The last click was sent, to what it was meant for.
    bool hasHit() const { return m_hasHit; }
    /// To whatever has the focus in the widget's window.
    void type(QWidget *widget, const QString &character);
    void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers = {});
    /// Towards the end of the text or page where notches are negative.
    void turnWheel(QWidget *widget, QPoint at, int notches);
    /// Turns the wheel over the scroll area that hides the place; false where none does.
    bool scrollTowards(const QWidget &widget, QPoint place);
    /// An event is still on its way.
    bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    /// Before the event is sent.
    void clicking(QWidget *widget);

private:
    template <class Send> void later(QWidget *widget, Send send);

    bool m_isBusy = false;
    bool m_hasHit = false;
};

} // namespace golive::rehearsal
