#pragma once

#include "base/clock.h"
#include "ports/setupfile.h"
#include "session/session.h"
#include "ui/shell/setupfilequestion.h"

#include <QObject>
#include <QPointer>

#include <functional>

class QWidget;

namespace golive::programs {

/// What a provider and an owner far away hand each other: the set-up file, and the result that comes back.
class OwnerExchange final : public QObject
{
    Q_OBJECT
public:
    OwnerExchange(Session &session, const Clock &clock, bool isPractice, QObject *parent = nullptr);

    void setWindow(QWidget *window) { m_window = window; }
    // A set-up file
    void askForFile();
    /// From the dialog, the command line or the desktop. Nothing of it is taken in before "Is this you?" is answered;
    /// one question after the other.
    void openFile(const QString &path);
    void saveFile();
    // The result
    void copyResult();
    void saveResult();
    void takeResult(const OwnerResult &);

Q_SIGNALS:
    void told(const QString &text);
    /// A set-up file for the owner is on the disk.
    void fileSaved();

private:
    void askNext();
    void answered(const SetupFile &file, bool isMine);
    void saveFileAs(const QString &sender, const QString &business);
    void saveAs(const QString &title, const QString &filter, const QString &suffix, const QString &ending,
                const QByteArray &bytes, const std::function<void()> &saved);
    QString result() const;

    Session &m_session;
    const Clock &m_clock;
    bool m_isPractice;
    QPointer<QWidget> m_window;
    QList<SetupFile> m_waiting;
    QPointer<ui::SetupFileQuestion> m_question;
};

} // namespace golive::programs
