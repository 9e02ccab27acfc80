#include "ui/pages/board/board.h"
#include "ui/pages/board/boardcsv.h"
#include "ui/pages/board/boardmodel.h"
#include "ui/pages/board/boardtable.h"
#include "ui/pages/board/boardtext.h"
#include "ui/pages/board/reminderdialog.h"
#include "ui/pages/start/putawayquestion.h"
#include "ui/pages/start/takeoverquestion.h"
#include "ui/widgets/wraplabel.h"

#include <QInputDialog>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>

using namespace Qt::Literals::StringLiterals;

// What is done with the clients that are chosen.

namespace golive::ui {

namespace {

/// What is typed into once it is open.
void nameField(const QInputDialog &dialog, const QString &name)
{
    if (auto *field = dialog.findChild<QLineEdit *>())
        field->setObjectName(name);
}

} // namespace

QList<SetupId> Board::chosenOrCurrent() const
{
    const QList<SetupId> chosenOnes = m_table->chosen();
    if (!chosenOnes.isEmpty() || !m_table->currentIndex().isValid())
        return chosenOnes;
    return {m_model->client(m_table->currentIndex().row()).id()};
}

// Nothing is lost where no hours run; where they do, the client's name is typed, one by one.
void Board::archive()
{
    QList<SetupId> calm;
    QList<SetupSummary> running;
    const QList<SetupId> ids = chosenOrCurrent();
    for (const SetupId &id : ids) {
        const std::optional<BoardRow> row = m_model->book().find(id);
        if (!row || row->place == BoardPlace::Archived)
            continue;
        if (row->summary.deadline)
            running << row->summary;
        else
            calm << id;
    }
    for (const SetupId &id : std::as_const(calm))
        Q_EMIT wanted(PutAwaySetup{id});
    if (running.size() == 1 && calm.isEmpty()) {
        auto *question = new PutAwayQuestion(running.first(), window());
        connect(question, &QDialog::accepted, this, [this, id = running.first().id] {
            Q_EMIT wanted(PutAwaySetup{id, true});
        });
        question->open();
    } else if (!running.isEmpty()) {
        auto *box = new QMessageBox(QMessageBox::Information, tr("Archive"),
                                    tr("Clients whose 24 hours run were left in the list. Archive them one by one."),
                                    QMessageBox::Ok, window());
        box->setObjectName(u"boardLeft"_s);
        box->setAttribute(Qt::WA_DeleteOnClose);
        box->open();
    }
}

void Board::bringBack()
{
    const QList<SetupId> ids = chosenOrCurrent();
    for (const SetupId &id : ids)
        Q_EMIT wanted(BringBackSetup{id});
}

// Several one after the other; nothing is sent by itself.
void Board::remind()
{
    const QList<SetupId> ids = chosenOrCurrent();
    if (ids.isEmpty())
        return;
    m_reminder = new ReminderDialog(m_model->book().me(), window());
    m_reminder->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_reminder, &ReminderDialog::viewWanted, this, &Board::reminderWanted);
    connect(m_reminder, &ReminderDialog::wanted, this, &Board::wanted);
    m_reminder->begin(ids);
    m_reminder->open();
}

SetupId Board::remindedClient() const
{
    return m_reminder ? m_reminder->client() : SetupId();
}

void Board::drawReminder(const ReminderView &view)
{
    if (m_reminder)
        m_reminder->draw(view);
}

void Board::tellDone(const ProgramAction &action, bool isDone)
{
    if (m_reminder)
        m_reminder->tellDone(action, isDone);
}

void Board::check()
{
    const QList<SetupId> ids = chosenOrCurrent();
    if (!ids.isEmpty())
        Q_EMIT wanted(CheckSetups{ids});
}

void Board::drawCheck(const LookProgress &progress)
{
    m_checked->say(BoardText::checked(progress));
    m_checked->show();
}

// To one of those who handle clients already, or to somebody new.
void Board::handOver()
{
    const QList<SetupId> ids = chosenOrCurrent();
    if (ids.isEmpty())
        return;
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(u"boardHandOverTo"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Hand over"));
    dialog->setLabelText(tr("Who is to handle it from now on? Leave it empty for nobody in particular."));
    dialog->setComboBoxItems(m_model->book().staff());
    dialog->setComboBoxEditable(true);
    dialog->setTextValue(m_model->book().me());
    connect(dialog, &QInputDialog::textValueSelected, this, [this, ids](const QString &name) {
        Q_EMIT wanted(HandOverSetups{ids, name.trimmed()});
    });
    dialog->open();
    nameField(*dialog, u"boardHandOverName"_s);
}

void Board::takeOver()
{
    if (const auto row = m_model->book().find(m_asked))
        askToTakeOver(row->summary, window(), [this, id = row->id()] { Q_EMIT wanted(TakeOverGuard{id}); });
}

void Board::askForMe()
{
    auto *dialog = new QInputDialog(window());
    dialog->setObjectName(u"boardMe"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Your clients"));
    dialog->setLabelText(tr("By what name do you handle clients? Your colleagues see it."));
    connect(dialog, &QInputDialog::textValueSelected, this, [this](const QString &name) {
        knowMe(name.trimmed());
        Q_EMIT wanted(CallMe{name.trimmed()});
    });
    dialog->open();
    nameField(*dialog, u"boardMeName"_s);
}

// What is chosen, else all that is shown.
void Board::exportTable()
{
    QList<BoardRow> rows;
    const QList<SetupId> ids = m_table->chosen();
    for (const SetupId &id : ids)
        rows << *m_model->book().find(id);
    for (int place = 0; ids.isEmpty() && place < m_model->rowCount(); ++place)
        rows << m_model->client(place);
    if (!rows.isEmpty())
        Q_EMIT wanted(SaveTable{boardCsv(rows, m_model->now())});
}

void Board::showMenu(const QPoint &at)
{
    auto *menu = new QMenu(this);
    menu->setObjectName(u"boardMenu"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QList<SetupId> ids = chosenOrCurrent();
    const std::optional<BoardRow> first = ids.isEmpty() ? std::nullopt : m_model->book().find(ids.first());
    if (ids.size() == 1)
        menu->addAction(tr("Go on with it"), this, [this, id = ids.first()] { open(id); });
    menu->addAction(ids.size() > 1 ? tr("Remind the owners") : tr("Remind the owner"), this, &Board::remind);
    menu->addAction(tr("Check at Gupshup now"), this, &Board::check);
    menu->addAction(tr("Hand over to somebody"), this, &Board::handOver);
    menu->addAction(tr("Export as a table"), this, &Board::exportTable);
    if (first && first->place == BoardPlace::Archived)
        menu->addAction(tr("Bring back"), this, &Board::bringBack);
    else
        menu->addAction(tr("Archive"), this, &Board::archive);
    menu->popup(at);
}

} // namespace golive::ui
