#pragma once

#include "base/secret.h"

#include <QList>
#include <QObject>
#include <QPointer>

namespace golive::ui {

/// Asks for the sign-ins of proxies, one after the other: what another one wants while a question is open is asked when
/// that is answered or put off, and the same one is not asked for twice.
class ProxyQuestions final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    /// Over that window, which must outlive the question.
    void ask(const QString &host, bool wasRefused, QWidget *over);

Q_SIGNALS:
    void given(const QString &host, const QString &user, const golive::Secret &password);

private:
    struct Question
    {
        QString host;
        bool wasRefused = false;
        QPointer<QWidget> over;
        int number = 0; ///< The same proxy may be asked for again as soon as its question is closed.
    };
    void openNext();
    void close(int number);

    QList<Question> m_waiting; ///< The first is open, where there is one.
    int m_lastNumber = 0;
};

} // namespace golive::ui
