#pragma once

#include "httpcall.h"
#include "sandboxprocess.h"

namespace golive::sandboxtest {

/// The few calls that most tests begin with, spelt as the documentation spells them.
class PracticeClient
{
public:
    explicit PracticeClient(SandboxProcess &sandbox) : m_sandbox(sandbox) {}

    /// Signs in and finds the app; false where either fails.
    bool open(const QString &appName);
    /// The app finishes the sign-up and is live.
    bool goLive(const QString &phone, bool sharesChats = true);

    HttpAnswer partnerCall(const QByteArray &method, const QString &path, const QByteArray &form = {}) const;
    /// Below /partner/app/{id}, by the app's token.
    HttpAnswer appCall(const QByteArray &method, const QString &tail, const QByteArray &form = {}) const;
    HttpAnswer controlCall(const QString &path, const QJsonObject &) const;
    HttpAnswer controlRead(const QString &path) const;
    bool advance(int seconds) const;

    QByteArray partnerToken, appToken;
    QString appId;

private:
    SandboxProcess &m_sandbox;
};

} // namespace golive::sandboxtest
