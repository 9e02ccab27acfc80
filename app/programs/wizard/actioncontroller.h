#pragma once

#include "programs/wizard/ownerexchange.h"
#include "programs/wizard/signupcontroller.h"
#include "ui/pages/programaction.h"

#include <QObject>

class QWidget;

namespace golive::programs {

/// Where people are sent to (resources/rules/links.json); empty where the address is not published.
QUrl knownAddress(const QString &key);

/// Carries out what a person asks of the program: files, the browser, the clipboard, other set-ups.
class ActionController final : public QObject
{
    Q_OBJECT
public:
    ActionController(Session &session, SignUpController &signUp, const Clock &clock, bool isPractice,
                     QObject *parent = nullptr);

    void setWindow(QWidget *window);
    void carryOut(const ui::ProgramAction &);
    /// A set-up file, from the dialog or the command line.
    void openSetupFile(const QString &path) { m_owner.openFile(path); }
    /// Asks where a fetched media file is to be kept.
    void saveMedia(const QString &mediaId, const QByteArray &bytes, const QByteArray &contentType);
    void tell(const QString &text);
    /// Who is written to instead of Gupshup's support; empty: they are.
    void setSupportAddress(const QString &address) { m_supportAddress = address; }

Q_SIGNALS:
    void languageChosen(const QString &language);
    /// What acts out of sight was done, or could not be.
    void carriedOut(const golive::ui::ProgramAction &action, bool isDone);
    void practicePhoneWanted();
    void proxySignInWanted();
    void profileWanted();
    void signOutWanted();
    void supportBundleWanted();
    /// A media file of the history is to be fetched by its id.
    void mediaWanted(const QString &mediaId);

private:
    struct Run; // the exhaustive visit
    void copy(const QString &text, const ui::ProgramAction &action);
    void giveLink(const QUrl &address, const ui::ProgramAction &action);
    void giveReminder(const ui::GiveReminder &);
    QString report() const;
    void saveReport();
    void saveTable(const QByteArray &csv);
    void printReport();
    void saveCalendar(const QString &title, const QString &ending, const QByteArray &calendar);
    void useReceiverAddress(const QString &url);
    void openAddress(const QString &key);

    Session &m_session;
    SignUpController &m_signUp;
    const Clock &m_clock;
    bool m_isPractice;
    OwnerExchange m_owner;
    QString m_supportAddress;
    QWidget *m_window = nullptr;
};

} // namespace golive::programs
