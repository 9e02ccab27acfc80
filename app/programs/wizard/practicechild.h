#pragma once

#include <QObject>
#include <QProcess>
#include <QTimer>
#include <QUrl>

namespace golive::programs {

/// Where the practice partner listens, from the line that golive-sandbox prints.
struct PracticeAddresses
{
    QUrl baseUrl;
    QUrl controlUrl;
    QUrl phoneUrl;
    QString signUpHost; ///< "127.0.0.1:41235"
    QString email;
    QString secret;
    QString store;   ///< Of a rehearsal's colleague: where the set-ups of both are; else empty.
    QString appName; ///< ... and what the client's app is called.
};

/// golive-sandbox as a child process: it ends with the wizard.
class PracticeChild final : public QObject
{
    Q_OBJECT
public:
    explicit PracticeChild(QObject *parent = nullptr);
    ~PracticeChild() override;
    /// `stateFile`: where the practice partner keeps itself between runs; empty: it begins with nothing.
    void start(const QString &scenario, const QString &stateFile);
    /// One that another program has started: its line.
    void join(const QByteArray &line);

Q_SIGNALS:
    void ready(const golive::programs::PracticeAddresses &addresses);
    void failed(const QString &reason);

private:
    void readLine();
    static PracticeAddresses addressesOf(const QByteArray &line);

    QProcess m_process;
    QTimer m_patience;
    bool m_isReady = false;
    int m_restarts = 0;
};

} // namespace golive::programs
