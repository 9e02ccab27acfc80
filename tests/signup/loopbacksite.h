#pragma once

#include <QHash>
#include <QSet>
#include <QTcpServer>

/// A web site on 127.0.0.1 made of prepared pages; remembers what it was asked. A page is named by its path, or by host
/// and path ("www.facebook.com/login") where the site stands for several.
class LoopbackSite : public QTcpServer
{
    Q_OBJECT

public:
    enum class Speaks { Http, Https };

    explicit LoopbackSite(Speaks = Speaks::Http);

    QString origin() const;
    /// The same server under another name, which no policy in the tests admits.
    QString foreignOrigin() const;
    QUrl url(const QString &path) const;

    void setPage(const QString &path, const QString &html, const QByteArray &extraHeader = {});
    void setRedirect(const QString &path, const QString &target);
    /// Asked for, and never answered.
    void setSilent(const QString &path) { m_silent.insert(path); }
    /// Name and password are wanted, as a browser asks for them in a window of its own.
    void setSignIn(const QString &path);
    void forgetAll();
    int requestCount(const QString &path) const { return static_cast<int>(m_cookies.value(path).size()); }
    /// The Cookie header of the last request for it.
    QByteArray lastCookie(const QString &path) const { return m_cookies.value(path).value(requestCount(path) - 1); }

protected:
    void incomingConnection(qintptr handle) override;

private:
    void listenTo(class QTcpSocket *);
    void answer(class QTcpSocket *, const QByteArray &request);

    Speaks m_speaks;
    QSet<QString> m_silent;
    QHash<QString, QByteArray> m_answers;
    QHash<QString, QByteArrayList> m_cookies;
};
