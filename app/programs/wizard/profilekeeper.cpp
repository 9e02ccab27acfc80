#include "programs/wizard/profilekeeper.h"

#include <QSettings>

using namespace Qt::Literals::StringLiterals;

namespace golive::programs {

namespace {

const QString profileGroup = QStringLiteral("profiles");

/// An account as a key of settings, which take no slash and not all signs.
QString profileKey(const QString &account)
{
    return QString::fromLatin1(account.trimmed().toCaseFolded().toUtf8().toBase64(QByteArray::Base64UrlEncoding |
                                                                                  QByteArray::OmitTrailingEquals));
}

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
    m_settings->beginGroup(profileGroup);
    const QStringList keys = m_settings->childKeys();
    QHash<QString, QByteArray> kept;
    for (const QString &key : keys)
        kept.insert(key, m_settings->value(key).toByteArray());
    m_settings->endGroup();
    for (auto one = kept.cbegin(); one != kept.cend(); ++one) {
        const QString account = QString::fromUtf8(QByteArray::fromBase64(
            one.key().toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        m_session.knowProfile(account, PartnerProfile::fromJson(*one));
    }
}

void ProfileKeeper::keepIn(SecretStore &secrets)
{
    m_secrets = &secrets;
    if (!m_settings)
        return;
    m_settings->beginGroup(profileGroup);
    const QStringList keys = m_settings->childKeys();
    m_settings->endGroup();
    for (const QString &key : keys) {
        const QString account = QString::fromUtf8(
            QByteArray::fromBase64(key.toLatin1(), QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
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
    m_changed << headerKey(account);
    const QString key = QString(profileGroup + u'/' + profileKey(account));
    if (profile.isEmpty())
        m_settings->remove(key);
    else
        m_settings->setValue(key, profile.toJson());
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
