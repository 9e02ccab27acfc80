#pragma once

#include "ports/secretstore.h"
#include "session/session.h"
#include "ui/shell/profiledialog.h"

#include <QObject>
#include <QPointer>
#include <QSet>

class QSettings;

namespace golive::programs {

/// Keeps what new clients of each partner account begin with, on this computer: a header's value lies in its keychain,
/// which no colleague can read, and who sends files is whoever sits here. A team's store has nothing of it.
class ProfileKeeper final : public QObject
{
    Q_OBJECT
public:
    /// `settings`: nothing is kept without them.
    ProfileKeeper(Session &session, QSettings *settings, QObject *parent = nullptr);

    /// Where the headers' values are: read once it is there, and written from then on.
    void keepIn(SecretStore &);
    /// What is remembered of the account that the window is about.
    void show(QWidget *window);

private:
    QString account() const;
    void load();
    void keep(const QString &account, const PartnerProfile &);

    Session &m_session;
    QSettings *m_settings;
    SecretStore *m_secrets = nullptr;
    QSet<QString> m_changed; ///< Keys whose header a person has changed in this run: what is read later is older.
    QPointer<ui::ProfileDialog> m_dialog;
};

} // namespace golive::programs
