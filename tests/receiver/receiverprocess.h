#pragma once

#include "eventtexts.h"
#include "httpcall.h"

#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

#include <functional>

namespace golive::receivertest {

/// golive-receiver as a child, ended with the test.
class ReceiverProcess
{
public:
    using Configure = std::function<void(QProcess &)>;

    /// `configure` may set up the child before it starts.
    explicit ReceiverProcess(const QString &folder, const QStringList &arguments = {}, const Configure &configure = {});
    ~ReceiverProcess();

    bool isReady() const { return !m_ready.isEmpty(); }
    QUrl root() const { return QUrl(m_ready.value(u"url").toString()); }
    /// The own address of an app.
    QUrl url(const QString &appId = app) const;
    QJsonObject ready() const { return m_ready; }
    quint16 port() const { return quint16(url().port()); }
    /// To the own address of the app that nearly all events of these tests are of.
    sandboxtest::HttpAnswer post(const QByteArray &body, const QString &below = {},
                                 const sandboxtest::Headers & = {}) const;
    sandboxtest::HttpAnswer postTo(const QString &path, const QByteArray &body,
                                   const sandboxtest::Headers & = {}) const;
    QProcess &process() { return m_process; }

    static QString program();

private:
    QString m_folder;
    QTemporaryDir m_readyFolder;
    QProcess m_process;
    QJsonObject m_ready;
};

} // namespace golive::receivertest
