#pragma once

#include <QObject>
#include <QStringList>

namespace golive::programs {

/// Golive's place in the system's tray.
class Tray : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Not every desktop has a tray.
    virtual bool isThere() const = 0;
    virtual void setVisible(bool isVisible) = 0;
    /// What is waited for, a line for each client.
    virtual void setLines(const QStringList &lines) = 0;
    virtual void setStartingAtLogin(bool isOn) = 0;
    /// A notification; the text is given.
    virtual void tell(const QString &key, const QString &title, const QString &text, bool isUrgent) = 0;

Q_SIGNALS:
    void openWanted();
    void quitWanted();
    void startAtLoginWanted(bool isWanted);
    /// The notification with this key was clicked.
    void noticeClicked(const QString &key);
};

} // namespace golive::programs
