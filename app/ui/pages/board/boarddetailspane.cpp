#include "ui/pages/board/boarddetailspane.h"

#include "ui/pages/board/boardtext.h"
#include "ui/pages/chats/nowcard.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/look.h"
#include "ui/wording/noticetext.h"
#include "ui/wording/remindertext.h"
#include "ui/wording/setuptext.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QLocale>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

constexpr int paneWidth = 290;
constexpr int leastHeight = 180;
constexpr int usualHeight = 240;

} // namespace

BoardDetailsPane::BoardDetailsPane(QWidget *parent)
    : QScrollArea(parent), m_sheet(new QWidget(this)), m_name(newLabel(m_sheet, "heading")),
      m_number(newLabel(m_sheet, "muted")), m_now(new NowCard(m_sheet)), m_before(newCard(m_sheet, Card::Tone::Accent)),
      m_wrong(newLabel(m_before)), m_next(newLabel(m_before, "heading")), m_stage(newLabel(m_before)),
      m_deadline(newLabel(m_sheet)), m_reminder(newLabel(m_sheet, "small")), m_link(newLabel(m_sheet, "small")),
      m_guard(newLabel(m_sheet, "small")), m_owner(newLabel(m_sheet, "small")), m_staff(newLabel(m_sheet, "small")),
      m_referencePlace(new QWidget(m_sheet)), m_reference(newField(m_sheet, u"boardReference"_s, tr("Your reference"))),
      m_buttons(new FlowLayout(spacing::small)), m_below(new QVBoxLayout)
{
    setObjectName(u"boardDetails"_s);
    setAccessibleName(tr("The chosen client"));
    m_name->setObjectName(u"boardDetailsName"_s);
    m_next->setObjectName(u"boardDetailsNext"_s);
    m_reminder->setObjectName(u"boardDetailsReminder"_s);
    m_wrong->setObjectName(u"boardDetailsWrong"_s);
    m_before->body()->setSpacing(spacing::small);
    for (WrapLabel *label : {m_wrong, m_next, m_stage})
        m_before->body()->addWidget(label);
    setWidget(m_sheet);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    setLook(*m_sheet, "page");
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, spacing::small, 0);
    column->setSpacing(spacing::small);
    m_open = newButton(m_sheet, u"boardOpen"_s, tr("Go on with it"), "primary");
    const std::initializer_list<QWidget *> first{m_name, m_number, m_open, m_now, m_before};
    for (QWidget *widget : first)
        column->addWidget(widget);
    column->addLayout(m_buttons);
    const std::initializer_list<QWidget *> facts{m_deadline, m_reminder, m_link,          m_guard,
                                                 m_owner,    m_staff,    m_referencePlace};
    for (QWidget *widget : facts)
        column->addWidget(widget);
    column->addLayout(m_below);
    column->addStretch(1);
    m_copyLink = addButton(u"boardCopyLink"_s, tr("Copy the link"));
    m_remind = addButton(u"boardRemind"_s, tr("Remind the owner"));
    m_check = addButton(u"boardCheck"_s, tr("Check now"));
    m_takeOver = addButton(u"boardTakeOver"_s, tr("Look after it here"));
    m_handOver = addButton(u"boardHandOver"_s, tr("Hand over"));
    m_export = addButton(u"boardExport"_s, tr("Export"));
    m_archive = addButton(u"boardArchive"_s, tr("Archive"));
    m_bringBack = addButton(u"boardBringBack"_s, tr("Bring back"));

    connect(m_open, &QPushButton::clicked, this, &BoardDetailsPane::openWanted);
    connect(m_copyLink, &QPushButton::clicked, this, [this] { Q_EMIT wanted(CopyLinkOf{m_drawn}); });
    connect(m_remind, &QPushButton::clicked, this, &BoardDetailsPane::remindWanted);
    connect(m_check, &QPushButton::clicked, this, &BoardDetailsPane::checkWanted);
    connect(m_takeOver, &QPushButton::clicked, this, &BoardDetailsPane::takeOverWanted);
    connect(m_handOver, &QPushButton::clicked, this, &BoardDetailsPane::handOverWanted);
    auto *label = newLabel(m_referencePlace, "small", tr("Your reference"));
    label->setBuddy(m_reference);
    auto *reference = new QHBoxLayout(m_referencePlace);
    reference->setContentsMargins(0, 0, 0, 0);
    reference->addWidget(label, 0, Qt::AlignVCenter);
    reference->addWidget(m_reference, 1);
    m_reference->setMaxLength(80);
    // As it is when it is left: each letter would be news to everybody. It may be left since its client is not chosen
    // any more.
    connect(m_reference, &QLineEdit::editingFinished, this, [this] {
        if (!m_referenceOf.isEmpty() && m_reference->isModified())
            Q_EMIT wanted(SetReference{m_referenceOf, m_reference->text().trimmed()});
        m_reference->setModified(false);
    });
    connect(m_export, &QPushButton::clicked, this, &BoardDetailsPane::exportWanted);
    connect(m_archive, &QPushButton::clicked, this, &BoardDetailsPane::archiveWanted);
    connect(m_bringBack, &QPushButton::clicked, this, &BoardDetailsPane::bringBackWanted);
    connect(m_now, &NowCard::happened, this, [this](const Event &event) { act(event); });
    connect(m_now, &NowCard::wanted, this, [this](const ProgramAction &action) { act(action); });
    draw(std::nullopt, 0, false);
}

QPushButton *BoardDetailsPane::addButton(const QString &name, const QString &text)
{
    QPushButton *button = newButton(m_sheet, name, text, "chip");
    m_buttons->addWidget(button);
    return button;
}

QSize BoardDetailsPane::sizeHint() const
{
    return {Theme::scaled(paneWidth), Theme::scaled(usualHeight)};
}

QSize BoardDetailsPane::minimumSizeHint() const
{
    return {Theme::scaled(paneWidth) * 2 / 3, Theme::scaled(leastHeight)};
}

// The press is that client's, not the one's that is on the screen.
void BoardDetailsPane::act(const Event &event)
{
    Q_EMIT wanted(ActOnSetup{m_drawn, event});
}

void BoardDetailsPane::act(const ProgramAction &action)
{
    if (std::holds_alternative<OpenAddress>(action))
        Q_EMIT wanted(action);
    else
        Q_EMIT openWanted();
}

void BoardDetailsPane::draw(const std::optional<BoardDetails> &details, qsizetype count, bool areArchived)
{
    const bool isAny = count > 0;
    m_drawn = details ? details->row.id() : SetupId();
    if (details) {
        drawOne(*details);
    } else {
        m_name->say(count > 1 ? tr("%1 clients are chosen").arg(QLocale().toString(count)) : tr("No client is chosen"));
        m_number->say(isAny ? QString() : tr("Choose one to see what matters now."));
        for (WrapLabel *label : {m_deadline, m_reminder, m_link, m_guard, m_owner, m_staff})
            label->say({});
        showIf(false, m_now);
        showIf(false, m_before);
    }
    showIf(details.has_value(), m_referencePlace);
    showIf(details.has_value(), m_open);
    showIf(details && details->isLinkUsable, m_copyLink);
    showIf(isAny && !areArchived, m_remind);
    relabel(m_remind, count > 1 ? tr("Remind the owners") : tr("Remind the owner"));
    showIf(isAny, m_check);
    showIf(details && details->row.summary.guard.kind == GuardView::Kind::Elsewhere, m_takeOver);
    showIf(isAny, m_handOver);
    showIf(isAny, m_export);
    showIf(isAny && !areArchived, m_archive);
    showIf(isAny && areArchived, m_bringBack);
}

void BoardDetailsPane::sayUnreadable()
{
    m_name->say(tr("This client cannot be read now"));
    m_number->say(tr("The store does not give out what is kept of it. Nothing is lost; Golive tries again by itself."));
}

QString BoardDetailsPane::reminderOf(const BoardDetails &details)
{
    QStringList lines;
    if (details.reminded)
        lines << ReminderText::reminded(*details.reminded, details.now);
    const auto &next = details.reminder.of;
    if (next && (!details.reminded || details.reminded->of != *next))
        lines
            << tr("To remind the owner of: %1", "what is awaited of him, as a sentence").arg(ReminderText::what(*next));
    return lines.join(u'\n');
}

void BoardDetailsPane::drawOne(const BoardDetails &details)
{
    const SetupSummary &summary = details.row.summary;
    const QString name = setupName(summary);
    m_name->say(name);
    m_number->say(summary.client.isEmpty() ? QString() : summary.number);
    showIf(details.setUp.has_value(), m_now);
    showIf(!details.setUp, m_before);
    if (details.setUp) {
        m_now->draw(*details.setUp);
    } else {
        m_before->setTone(details.row.isRed() ? Card::Tone::Fault : Card::Tone::Accent);
        m_wrong->say(attentionText(summary.attention));
        m_next->say(BoardText::next(details.row));
        m_stage->say(setupStage(summary, details.now));
    }
    m_deadline->say(setupDeadline(summary));
    m_reminder->say(reminderOf(details));
    const QString link = BoardText::link(details.row, details.now);
    m_link->say(link.isEmpty() ? QString() : tr("Link: %1", "opened, or how long it lasts").arg(link));
    m_guard->say(setupGuard(summary, details.now));
    const bool isBoth = !details.ownerName.isEmpty() && !details.ownerEmail.isEmpty();
    const QString owner = isBoth ? u"%1, %2"_s.arg(details.ownerName, details.ownerEmail)
                                 : QString(details.ownerName + details.ownerEmail);
    m_owner->say(owner.isEmpty() ? QString() : tr("Owner: %1", "name, e-mail address").arg(owner));
    m_staff->say(summary.staff.isEmpty() ? QString() : tr("Handled by %1").arg(summary.staff));
    if (m_referenceOf != details.row.id() || !m_reference->hasFocus())
        fill(m_reference, summary.reference);
    m_referenceOf = details.row.id();
    m_open->setAccessibleName(tr("Go on with %1").arg(name));
    m_archive->setAccessibleName(tr("Archive %1").arg(name));
    m_bringBack->setAccessibleName(tr("Bring %1 back to the list").arg(name));
}

} // namespace golive::ui

#include "moc_boarddetailspane.cpp"
