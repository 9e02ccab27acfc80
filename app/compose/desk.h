#pragma once

#include "compose/signupdesk.h"
#include "ui/pages/deskaction.h"

#include <QObject>

class QWidget;

namespace golive::compose {

/// Carries out what a person asks of the program: files, the browser, the clipboard, other set-ups.
class Desk final : public QObject
{
    Q_OBJECT
public:
    Desk(Session &session, SignUpDesk &signUp, bool isPractice, QObject *parent = nullptr);

    void setWindow(QWidget *window) { m_window = window; }
    void carryOut(const ui::DeskAction &);
    /// A set-up file, from the dialog or the command line.
    void openSetupFile(const QString &path);

Q_SIGNALS:
    void languageChosen(const QString &language);
    void practicePhoneWanted();
    /// A media file of the history is to be fetched by its id.
    void mediaWanted(const QString &mediaId);

private:
    struct Run; // the exhaustive visit
    void askForSetupFile();
    void saveSetupFile();
    QString report() const;
    void saveReport();
    void printReport();
    void openAddress(const QString &key);
    void tell(const QString &text);

    Session &m_session;
    SignUpDesk &m_signUp;
    bool m_isPractice;
    QWidget *m_window = nullptr;
};

} // namespace golive::compose
