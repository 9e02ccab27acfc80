#include "ui/shell/mainwindow.h"

#include "ui/wording/leavetext.h"

#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

// How the window is left.

namespace golive::ui {

QString MainWindow::reasonToStay() const
{
    if (m_view.leaving)
        return leaveQuestion(m_view.leaving);
    if (m_view.busy)
        return tr("Something is still under way. Your set-up is kept. Leave now?");
    return {};
}

void MainWindow::askToLeave(const QString &question)
{
    if (m_question)
        return;
    m_question = new QMessageBox(QMessageBox::Question, tr("Leave Golive?"), question, QMessageBox::NoButton, this);
    m_question->setTextFormat(Qt::PlainText);
    m_question->setObjectName(u"leaveQuestion"_s);
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *leave = m_question->addButton(tr("Leave"), QMessageBox::AcceptRole);
    leave->setObjectName(u"leaveButton"_s);
    QPushButton *stay = m_question->addButton(tr("Stay"), QMessageBox::RejectRole);
    stay->setObjectName(u"stayButton"_s);
    m_question->setDefaultButton(stay);
    m_question->setEscapeButton(stay);
    connect(leave, &QPushButton::clicked, this, [this] {
        m_mayLeave = true;
        close();
    });
    m_question->open();
}

void MainWindow::reject()
{
    const QString reason = reasonToStay();
    askToLeave(reason.isEmpty() ? leaveQuestion(std::nullopt) : reason);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    const QString reason = reasonToStay();
    if (m_mayLeave || reason.isEmpty()) {
        m_mayLeave = false;
        return event->accept();
    }
    event->ignore();
    askToLeave(reason);
}

} // namespace golive::ui
