#pragma once

#include "sandbox/world/signupworld.h"

#include <QHash>

namespace golive::sandbox {

/// The practice partner's part, in memory: links by id, and a list of what the pages asked for.
class FakeSignUpWorld final : public SignUpWorld
{
public:
    Instant now() const override { return m_now; }
    Link link(const QString &linkId) const override { return m_links.value(linkId); }
    void facebookStarted(const QString &linkId) override
    {
        m_calls.append(QStringLiteral("started ") + linkId);
        m_links[linkId].stage = LinkStage::FacebookStarted;
    }
    WabaId facebookFinished(const QString &linkId, const Finish &finish) override
    {
        m_calls.append(QStringLiteral("finished ") + linkId + QLatin1Char(' ') + finish.phone + QLatin1Char(' ') +
                       (finish.sharesChats ? QStringLiteral("shares") : QStringLiteral("keeps")));
        Link &link = m_links[linkId];
        link.stage = LinkStage::PhoneSelection;
        if (!finish.phone.isEmpty())
            link.selectableNumbers.append(finish.phone);
        return {QStringLiteral("611020304050607")};
    }
    bool numberConfirmed(const QString &linkId, const QString &phone) override
    {
        Link &link = m_links[linkId];
        if (!link.selectableNumbers.contains(phone))
            return false;
        m_calls.append(QStringLiteral("confirmed ") + linkId + QLatin1Char(' ') + phone);
        link.stage = LinkStage::Provisioning;
        link.setUp = {{QStringLiteral("GET_CERTIFICATE"), true},
                      {QStringLiteral("CREATE_DOCKER"), false},
                      {QStringLiteral("FINALIZE"), false}};
        return true;
    }
    std::optional<ConnectedPhone> connectedPhone(const AppId &app) const override
    {
        const auto found = m_connected.constFind(app);
        return found == m_connected.cend() ? std::nullopt : std::optional(*found);
    }
    void disconnectedOnPhone(const AppId &app) override
    {
        m_calls.append(QStringLiteral("disconnected ") + app.value);
        m_connected.remove(app);
    }
    void messageSentFromPhone(const AppId &app, const QString &text) override
    {
        m_calls.append(QStringLiteral("message ") + app.value + QLatin1Char(' ') + text);
    }

    void put(const QString &linkId, const Link &link) { m_links[linkId] = link; }
    void connectPhone(const AppId &app, const ConnectedPhone &phone) { m_connected[app] = phone; }
    QStringList calls() const { return m_calls; }

private:
    Instant m_now{std::chrono::seconds(1789012345)};
    QHash<QString, Link> m_links;
    QHash<AppId, ConnectedPhone> m_connected;
    QStringList m_calls;
};

} // namespace golive::sandbox
