#include "rehearsal/hand.h"

#include "rehearsal/eye.h"

#include <QCoreApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>
#include <QWidget>
#include <QWindow>

#include <algorithm>
#include <chrono>

// Qt Test's own entry into the event path of the platform (qtestmouse.h and qtestkeyboard.h declare them the same way).
// Events made by QCoreApplication::sendEvent are not spontaneous, and Qt then gives no focus by click.
QT_BEGIN_NAMESPACE
Q_GUI_EXPORT void qt_handleMouseEvent(QWindow *window, const QPointF &local, const QPointF &global,
                                      Qt::MouseButtons state, Qt::MouseButton button, QEvent::Type type,
                                      Qt::KeyboardModifiers modifiers, int timestamp);
Q_GUI_EXPORT void qt_handleKeyEvent(QWindow *window, QEvent::Type type, int key, Qt::KeyboardModifiers modifiers,
                                    const QString &text, bool isRepeated, ushort count);
QT_END_NAMESPACE

namespace golive::rehearsal {

namespace {

int now()
{
    static const auto start = std::chrono::steady_clock::now();
    using namespace std::chrono;
    // Two clicks at the same place within the double-click time would be a double click: each gets its own second.
    static int last = 0;
    last = std::max(last + 1'000, static_cast<int>(duration_cast<milliseconds>(steady_clock::now() - start).count()));
    return last;
}

void bringToFront(QWidget &window)
{
    // What a window manager does on a click into a window; where there is none, nobody else does it.
    if (window.isActiveWindow())
        return;
    window.raise();
    window.activateWindow();
}

} // namespace

template <class Send> void Hand::later(QWidget *widget, Send send)
{
    m_isBusy = true;
    QMetaObject::invokeMethod(
        this,
        [this, send, target = QPointer<QWidget>(widget)] {
            // First, since a dialog's event loop may run inside the event.
            m_isBusy = false;
            QWidget *window = target ? target->window() : nullptr;
            if (!window || !window->windowHandle())
                return;
            bringToFront(*window);
            send(*target, *window);
        },
        Qt::QueuedConnection);
}

void Hand::click(QWidget *widget, QPoint at)
{
    m_hasHit = false;
    later(widget, [this, at](QWidget &target, QWidget &window) {
        if (!Eye::obstacle(&target, {}).isEmpty() || !Eye::isReachable(target, at))
            return;
        m_hasHit = true;
        Q_EMIT clicking(&target);
        const QPointF local = target.mapTo(&window, at);
        const QPointF global = target.mapToGlobal(at);
        const QPointer<QWindow> handle = window.windowHandle();
        const int time = now();
        qt_handleMouseEvent(handle, local, global, Qt::NoButton, Qt::NoButton, QEvent::MouseMove, {}, time);
        qt_handleMouseEvent(handle, local, global, Qt::LeftButton, Qt::LeftButton, QEvent::MouseButtonPress, {},
                            time + 1);
        if (handle)
            qt_handleMouseEvent(handle, local, global, Qt::NoButton, Qt::LeftButton, QEvent::MouseButtonRelease, {},
                                time + 2);
    });
}

void Hand::type(QWidget *widget, const QString &character)
{
    later(widget, [character](QWidget &, QWidget &window) {
        const QPointer<QWindow> handle = window.windowHandle();
        const int key = character.at(0).toUpper().unicode();
        qt_handleKeyEvent(handle, QEvent::KeyPress, key, {}, character, false, 1);
        if (handle)
            qt_handleKeyEvent(handle, QEvent::KeyRelease, key, {}, character, false, 1);
    });
}

void Hand::press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers modifiers)
{
    later(widget, [key, modifiers](QWidget &, QWidget &window) {
        const QPointer<QWindow> handle = window.windowHandle();
        const QString text = key == Qt::Key_Return ? QStringLiteral("\r") : QString();
        qt_handleKeyEvent(handle, QEvent::KeyPress, key, modifiers, text, false, 1);
        if (handle)
            qt_handleKeyEvent(handle, QEvent::KeyRelease, key, modifiers, text, false, 1);
    });
}

void Hand::turnWheel(QWidget *widget, QPoint at, int notches)
{
    later(widget, [at, notches](QWidget &target, QWidget &) {
        constexpr int oneNotch = 120;
        QWheelEvent event(at, target.mapToGlobal(at), {}, QPoint(0, notches * oneNotch), Qt::NoButton, {},
                          Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&target, &event);
    });
}

bool Hand::scrollTowards(const QWidget &widget, QPoint place)
{
    for (QWidget *parent = widget.parentWidget(); parent; parent = parent->parentWidget()) {
        const auto *area = qobject_cast<const QScrollArea *>(parent);
        if (!area)
            continue;
        QWidget *viewport = area->viewport();
        const QPoint spot = widget.mapTo(viewport, place);
        if (viewport->rect().adjusted(0, 8, 0, -8).contains(spot) || !area->verticalScrollBar()->isVisible())
            continue;
        const bool isBelow = spot.y() > viewport->rect().center().y();
        const auto *bar = area->verticalScrollBar();
        if (bar->value() == (isBelow ? bar->maximum() : bar->minimum()))
            continue;
        turnWheel(viewport, viewport->rect().center(), isBelow ? -1 : 1);
        return true;
    }
    return false;
}

} // namespace golive::rehearsal

#include "moc_hand.cpp"
