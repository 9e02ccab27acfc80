#include "programs/wizard/profilekeeper.h"

#include "programs/profilesettings.h"

#include <QSettings>

#include <utility>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

QString headerKey(const QString &account)
{
    return QString(u"eventsHeader/"_s + account.trimmed().toCaseFolded());
}

} // namespace

ProfileKeeper::ProfileKeeper(Session &session, QSettings *settings, QObject *parent)
    : QObject(parent), m_session(session), m_settings(settings)
{
    load();
    connect(&m_session, &Session::profileChanged, this, &ProfileKeeper::keep);
}

void ProfileKeeper::load()
{
    if (!m_settings)
        return;
    const QStringList accounts = accountsWithProfile(*m_settings);
    for (const QString &account : accounts)
        m_session.knowProfile(account, keptProfile(*m_settings, account));
}

void ProfileKeeper::keepIn(SecretStore &secrets)
{
    m_secrets = &secrets;
    if (!m_settings)
        return;
    // Forgotten before it opened.
    for (const QString &key : std::as_const(m_changed))
        secrets.remove(key);
    const QStringList accounts = accountsWithProfile(*m_settings);
    for (const QString &account : accounts) {
        const PartnerProfile known = m_session.profile(account);
        if (!known.eventsHeader.isEmpty()) {
            secrets.write(headerKey(account), known.eventsHeader);
            continue;
        }
        if (known.headerName.isEmpty() || m_changed.contains(headerKey(account)))
            continue;
        secrets.read(headerKey(account), this, [this, account](const std::optional<Secret> &found) {
            PartnerProfile profile = m_session.profile(account);
            if (!found || found->isEmpty() || profile.headerName.isEmpty() || m_changed.contains(headerKey(account)))
                return;
            profile.eventsHeader = *found;
            m_session.knowProfile(account, profile);
        });
    }
}

void ProfileKeeper::keep(const QString &account, const PartnerProfile &profile)
{
    if (m_dialog)
        m_dialog->draw(withoutSecret(profile));
    if (!m_settings)
        return;
    if (!profile.eventsHeader.isEmpty() || profile.headerName.isEmpty())
        m_changed << headerKey(account);
    keepProfile(*m_settings, account, profile);
    if (!m_secrets)
        return; // keepIn() writes it
    if (!profile.eventsHeader.isEmpty())
        m_secrets->write(headerKey(account), profile.eventsHeader);
    else if (profile.headerName.isEmpty())
        m_secrets->remove(headerKey(account));
}

QString ProfileKeeper::account() const
{
    const QString shown = m_session.setup().client.partnerEmail;
    return shown.trimmed().isEmpty() ? m_session.wishForNew().partnerEmail : shown;
}

void ProfileKeeper::show(QWidget *window)
{
    if (m_dialog)
        return m_dialog->raise();
    const QString about = account();
    m_dialog = new ui::ProfileDialog(about, window);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->draw(withoutSecret(m_session.profile(about)));
    connect(m_dialog, &ui::ProfileDialog::forgetWanted, this,
            [this, about](ProfilePart part) { m_session.setProfile(about, without(m_session.profile(about), part)); });
    connect(m_dialog, &ui::ProfileDialog::forgetAllWanted, this,
            [this, about] { m_session.setProfile(about, PartnerProfile()); });
    m_dialog->open();
}

} // namespace golive::programs

#include "moc_profilekeeper.cpp"
