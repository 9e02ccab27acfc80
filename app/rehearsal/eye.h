#pragma once

#include <QPoint>
#include <QPointer>
#include <QString>

#include <optional>

class QWidget;

namespace golive::signup {
class WebSurface;
}

namespace golive::rehearsal {

/// What the driver can see of the windows. It changes nothing.
class Eye
{
public:
    explicit Eye(QWidget *mainWindow) : m_mainWindow(mainWindow) {}

    QWidget *mainWindow() const { return m_mainWindow; }
    /// A shown top-level window; the main window where the name is empty.
    QWidget *window(const QString &name) const;
    /// The shown widget of that name, in whichever window; one that is hidden is nobody's business.
    QWidget *widget(const QString &name) const;
    /// Why a person could not use it now; empty where he could.
    static QString obstacle(const QWidget *widget, const QString &name);
    /// Where to click it: inside what is clickable of it.
    static QPoint place(const QWidget &widget);
    /// The widget can be reached by the mouse there, and nothing lies over it.
    static bool isReachable(const QWidget &widget, QPoint place);
    /// All that is written in it and in its shown children, plain.
    static QString textOf(const QWidget &widget);
    /// Name of the wizard's page that is shown.
    QString shownPage() const;
    signup::WebSurface *webSurface(const QString &windowName) const;

private:
    QPointer<QWidget> m_mainWindow;
};

} // namespace golive::rehearsal
