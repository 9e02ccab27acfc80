#include "ui/pages/start/takeoverquestion.h"

#include "ui/wording/setuptext.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

class TakeOverWords
{
    Q_DECLARE_TR_FUNCTIONS(golive::ui::UnfinishedList)
public:
    static QString title() { return tr("Look after it here?"); }
    static QString question(const SetupSummary &summary)
    {
        return tr("%1 looks after %2 now. If you take over, this computer does it: leave it switched on, with "
                  "Golive open. Nothing is asked for twice.")
            .arg(summary.guard.name, setupName(summary));
    }
    static QString take() { return tr("Look after it here"); }
    static QString leave() { return tr("Leave it there"); }
};

} // namespace

void askToTakeOver(const SetupSummary &summary, QWidget *parent, const std::function<void()> &take)
{
    auto *question = new QMessageBox(QMessageBox::Question, TakeOverWords::title(), TakeOverWords::question(summary),
                                     QMessageBox::NoButton, parent);
    question->setTextFormat(Qt::PlainText);
    question->setObjectName(u"takeOverQuestion"_s);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *confirm = question->addButton(TakeOverWords::take(), QMessageBox::AcceptRole);
    confirm->setObjectName(u"takeOverConfirm"_s);
    QPushButton *leave = question->addButton(TakeOverWords::leave(), QMessageBox::RejectRole);
    leave->setObjectName(u"takeOverLeave"_s);
    question->setDefaultButton(leave);
    question->setEscapeButton(leave);
    QObject::connect(confirm, &QPushButton::clicked, question, take);
    question->open();
}

} // namespace golive::ui
