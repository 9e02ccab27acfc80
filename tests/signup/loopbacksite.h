#pragma once

#include <QHash>
#include <QTcpServer>

/// A web site on 127.0.0.1 made of prepared pages; remembers what it was asked.
class LoopbackSite : public QTcpServer
{
    Q_OBJECT

public:
    explicit LoopbackSite(QObject *parent = nullptr);

    QString origin() const;
    /// The same server under another name, which no policy in the tests admits.
    QString foreignOrigin() const;
    QUrl url(const QString &path) const;

    void setPage(const QString &path, const QString &html, const QByteArray &extraHeader = {});
    void setRedirect(const QString &path, const QString &target);
    int requestCount(const QString &path) const { return static_cast<int>(m_cookies.value(path).size()); }
    /// The Cookie header of the last request for it.
    QByteArray lastCookie(const QString &path) const { return m_cookies.value(path).value(requestCount(path) - 1); }

private:
    void answer(class QTcpSocket *, const QByteArray &request);

    QHash<QString, QByteArray> m_answers;
    QHash<QString, QByteArrayList> m_cookies;
};
