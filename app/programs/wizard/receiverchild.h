#pragma once

#include <QObject>
#include <QProcess>
#include <QUrl>

namespace golive::programs {

/// golive-receiver as a child process: it ends with the wizard. It keeps its port between runs, since the address
/// stands in subscriptions.
class ReceiverChild final : public QObject
{
    Q_OBJECT
public:
    /// `program`: where golive-receiver is.
    explicit ReceiverChild(QString program, QObject *parent = nullptr);
    ~ReceiverChild() override;
    /// `store`: where events are kept instead of in the folder; empty: nowhere else. `clockUrl`: in practice its time
    /// is the practice partner's; empty: this computer's.
    void start(const QString &dataFolder, const QString &store, const QUrl &clockUrl);
    bool isRunning() const { return !m_url.isEmpty(); }

Q_SIGNALS:
    /// Its root, without any secret.
    void ready(const QUrl &url);
    void failed(const QString &reason);

private:
    void launch(quint16 port);
    void readLine();
    void ended(int code);
    QString portFile() const;
    quint16 keptPort() const;

    QString m_program;
    QProcess m_process{this};
    QString m_dataFolder;
    QString m_store;
    QUrl m_clockUrl;
    QUrl m_url;
    bool m_isPortKept = false;
    int m_restarts = 0;
};

} // namespace golive::programs
