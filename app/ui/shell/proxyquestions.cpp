#include "ui/shell/proxyquestions.h"

#include "ui/shell/signindialog.h"

#include <algorithm>

namespace golive::ui {

void ProxyQuestions::ask(const QString &host, bool wasRefused, QWidget *over)
{
    if (std::ranges::find(m_waiting, host, &Question::host) != m_waiting.end())
        return;
    m_waiting.append({host, wasRefused, over, ++m_lastNumber});
    if (m_waiting.size() == 1)
        openNext();
}

void ProxyQuestions::openNext()
{
    while (!m_waiting.isEmpty() && !m_waiting.constFirst().over)
        m_waiting.removeFirst();
    if (m_waiting.isEmpty())
        return;
    const Question question = m_waiting.constFirst();
    auto *dialog = new SignInDialog(SignInDialog::ofProxy(question.host, question.wasRefused), question.over);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &SignInDialog::given, this,
            [this, host = question.host](const QString &user, const Secret &password) {
                Q_EMIT given(host, user, password);
            });
    // Answered, put off, or gone with its window.
    connect(dialog, &QDialog::finished, this, [this, number = question.number] { close(number); });
    connect(dialog, &QObject::destroyed, this, [this, number = question.number] { close(number); });
    dialog->open();
}

void ProxyQuestions::close(int number)
{
    if (m_waiting.isEmpty() || m_waiting.constFirst().number != number)
        return;
    m_waiting.removeFirst();
    openNext();
}

} // namespace golive::ui

#include "moc_proxyquestions.cpp"
