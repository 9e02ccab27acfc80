#include "ui/pages/board/boardstory.h"

#include "base/plaintext.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/journaltext.h"
#include "ui/wording/placetime.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

BoardStory::BoardStory(QWidget *parent)
    : QWidget(parent), m_text(newField(this, u"boardNote"_s, tr("A note for your colleagues"))),
      m_add(newButton(this, u"boardNoteAdd"_s, tr("Add"), "chip")), m_fault(newLabel(this, "fault")),
      m_heading(newLabel(this, "overline", tr("What happened")))
{
    setObjectName(u"boardStory"_s);
    m_text->setPlaceholderText(tr("A note for your colleagues"));
    m_text->setMaxLength(longestNote);
    m_fault->setObjectName(u"boardNoteFault"_s);
    m_fault->say({});
    m_add->setAccessibleName(tr("Add the note"));
    auto *row = new QHBoxLayout;
    row->setSpacing(spacing::small);
    row->addWidget(m_text, 1);
    row->addWidget(m_add);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, spacing::small, 0, 0);
    column->setSpacing(spacing::tight);
    column->addWidget(newLabel(this, "overline", tr("Notes")));
    column->addLayout(row);
    column->addWidget(m_fault);
    m_notes = makeLines(nullptr);
    column->addWidget(m_heading);
    m_lines = makeLines("small");
    connect(m_add, &QPushButton::clicked, this, &BoardStory::write);
    // Enter in the field, too; the window's default button hears nothing of it.
    m_text->installEventFilter(this);
}

QList<WrapLabel *> BoardStory::makeLines(const char *role)
{
    QList<WrapLabel *> lines;
    for (int i = 0; i < most; ++i) {
        lines << newLabel(this, role);
        layout()->addWidget(lines.last());
    }
    return lines;
}

bool BoardStory::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            write();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void BoardStory::write()
{
    const QString text = m_text->text().trimmed();
    if (text.isEmpty() || m_drawn.isEmpty())
        return;
    Q_EMIT noteWritten(SetupId(m_drawn), text);
}

void BoardStory::noteKept()
{
    m_text->clear();
    m_fault->say({});
}

// What was typed stays, to be tried again.
void BoardStory::noteNotKept()
{
    m_fault->say(tr("The note could not be kept. It still stands in the field: please try again in a moment."));
    QAccessibleEvent told(m_fault, QAccessible::Alert);
    QAccessible::updateAccessibility(&told);
}

void BoardStory::draw(const SetupId &setup, const QList<JournalEntry> &journal, const QList<Note> &notes, Instant now)
{
    // What was typed for one client is not said of another, and is there again when that one is.
    if (setup != m_drawn) {
        if (!m_text->text().isEmpty() && !m_drawn.isEmpty())
            m_half.insert(m_drawn, m_text->text());
        noteKept();
        m_text->setText(m_half.take(setup));
    }
    m_drawn = setup;
    for (int i = 0; i < most; ++i) {
        const bool isNote = i < notes.size();
        m_notes[i]->say(
            isNote ? tr("%1 (%2, %3)", "note; who; when")
                         .arg(plainLine(notes[i].text), plainLine(notes[i].who), nearDayAndTime(notes[i].at, now))
                   : QString());
        const bool isLine = i < journal.size();
        m_lines[i]->say(
            isLine ? tr("%1: %2 (%3)", "when; what happened; who")
                         .arg(nearDayAndTime(journal[i].at, now), journalSentence(journal[i]), journalWho(journal[i]))
                   : QString());
    }
    m_heading->setVisible(!journal.isEmpty());
}

} // namespace golive::ui

#include "moc_boardstory.cpp"
