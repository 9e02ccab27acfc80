#include "ui/pages/board/reminderdialog.h"

#include "base/enumvalues.h"
#include "ui/pages/connect/doneline.h"
#include "ui/pages/connect/languagechoice.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/style/theme.h"
#include "ui/widgets/flowlayout.h"
#include "ui/wording/calltext.h"
#include "ui/wording/remindertext.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

constexpr QSize dialogSize{620, 560};
constexpr QSize leastDialog{400, 420};
constexpr int leastTextHeight = 110;
// Each is read from the store, and the window answers in between.
constexpr int readAtOnce = 4;

/// How he is spoken to.
OwnerView ownerOf(const ReminderView &view)
{
    OwnerView owner;
    owner.language = view.language;
    owner.country = view.country;
    owner.windowLanguage = view.windowLanguage;
    return owner;
}

} // namespace

ReminderDialog::ReminderDialog(const QString &sender, QWidget *parent)
    : QDialog(parent), m_sender(sender), m_name(newLabel(this, "heading")), m_count(newLabel(this, "muted")),
      m_proposed(newLabel(this)), m_reminded(newLabel(this, "warning")), m_kinds(new QComboBox(this)),
      m_language(new LanguageChoice(this)), m_text(new QPlainTextEdit(this)),
      m_done(new DoneLine(u"reminderDone"_s, this)), m_next(newButton(this, u"reminderNext"_s, tr("Next client"))),
      m_close(newButton(this, u"reminderClose"_s, tr("Close")))
{
    setObjectName(u"reminderDialog"_s);
    setWindowTitle(tr("Remind the owner"));
    build();
    connect(m_kinds, &QComboBox::activated, this, &ReminderDialog::drawText);
    connect(m_language, &LanguageChoice::happened, this, [this](const Event &event) {
        // At once here; the client is told of it, and drawn again, by whoever opened this.
        if (const auto *chosen = std::get_if<event::OwnerLanguageChosen>(&event)) {
            m_view.language = chosen->language;
            drawText();
            Q_EMIT wanted(SpeakTo{m_view.setup, chosen->language});
        }
    });
    connect(m_text, &QPlainTextEdit::textChanged, this, &ReminderDialog::drawWays);
    connect(m_next, &QPushButton::clicked, this, &ReminderDialog::goOn);
    m_looking.setSingleShot(true);
    connect(&m_looking, &QTimer::timeout, this, &ReminderDialog::lookOn);
    connect(this, &QDialog::finished, &m_looking, &QTimer::stop);
    connect(m_close, &QPushButton::clicked, this, &QDialog::reject);
}

void ReminderDialog::build()
{
    m_name->setObjectName(u"reminderClient"_s);
    m_proposed->setObjectName(u"reminderProposed"_s);
    m_reminded->setObjectName(u"reminderBefore"_s);
    m_kinds->setObjectName(u"reminderKinds"_s);
    m_kinds->setAccessibleName(tr("What it is about"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_kinds->setMinimumContentsLength(20);
    m_text->setObjectName(u"reminderText"_s);
    m_text->setAccessibleName(tr("The text for the owner"));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(Theme::scaled(leastTextHeight));
    auto *label = new QLabel(tr("What it is about"), this);
    label->setTextFormat(Qt::PlainText);
    label->setBuddy(m_kinds);
    auto *about = new QHBoxLayout;
    about->setSpacing(spacing::small);
    about->addWidget(label);
    about->addWidget(m_kinds, 1);
    auto *ways = new FlowLayout(spacing::small);
    addWay(ways, u"reminderCopy"_s, tr("Copy the text"), ReminderWay::Copied, "primary");
    addWay(ways, u"reminderWhatsApp"_s, tr("Send on WhatsApp"), ReminderWay::WhatsApp);
    addWay(ways, u"reminderMail"_s, tr("Write an e-mail"), ReminderWay::Mail);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_count, 1, Qt::AlignVCenter);
    buttons->addStretch(0);
    buttons->addWidget(m_close);
    buttons->addWidget(m_next);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(spacing::large, spacing::large, spacing::large, spacing::large);
    column->setSpacing(spacing::small);
    // Labels that come up are narrow and high for a moment: the window must not grow for that.
    column->setSizeConstraint(QLayout::SetNoConstraint);
    const std::initializer_list<QWidget *> said{m_name, m_reminded, m_proposed};
    for (QWidget *widget : said)
        column->addWidget(widget);
    column->addLayout(about);
    column->addWidget(m_language);
    column->addWidget(m_text, 1);
    column->addLayout(ways);
    column->addWidget(m_done);
    column->addLayout(buttons);
    setMinimumSize(Theme::scaled(leastDialog.width()), Theme::scaled(leastDialog.height()));
    resize(Theme::scaled(dialogSize.width()), Theme::scaled(dialogSize.height()));
}

QPushButton *ReminderDialog::addWay(QLayout *place, const QString &name, const QString &text, ReminderWay way,
                                    const char *role)
{
    QPushButton *button = newButton(this, name, text, role);
    connect(button, &QPushButton::clicked, this, [this, way] { give(way); });
    place->addWidget(button);
    m_ways << button;
    return button;
}

void ReminderDialog::begin(const QList<SetupId> &clients)
{
    m_looking.stop();
    m_clients = clients;
    m_place = -1;
    goOn();
}

void ReminderDialog::goOn()
{
    m_done->say({});
    m_done->hide();
    m_view = {};
    showIf(m_clients.size() > 1, m_next);
    lookOn();
}

// The answer to viewWanted comes at once.
void ReminderDialog::lookOn()
{
    const bool isSeveral = m_clients.size() > 1;
    m_isPassing = isSeveral;
    for (int i = 0; i < (isSeveral ? readAtOnce : 1) && m_view.setup.isEmpty() && ++m_place < m_clients.size(); ++i)
        Q_EMIT viewWanted(client());
    m_isPassing = false;
    const bool isOver = m_place >= m_clients.size();
    const bool isFound = !isOver && (!isSeveral || !m_view.setup.isEmpty());
    if (isOver)
        drawNobody(tr("Nothing more is awaited of the owners that were chosen."));
    else if (!isFound)
        drawNobody(tr("Looking for the next owner of whom something is awaited."));
    const QLocale locale;
    m_count->say(isOver || !isSeveral
                     ? QString()
                     : tr("Client %1 of %2").arg(locale.toString(m_place + 1), locale.toString(m_clients.size())));
    m_next->setEnabled(isFound);
    if (!isOver && !isFound)
        m_looking.start();
}

void ReminderDialog::drawNobody(const QString &name)
{
    m_view = {};
    drawKinds();
    drawText();
    m_name->say(name);
    m_reminded->say({});
    m_proposed->say({});
}

void ReminderDialog::draw(const ReminderView &view)
{
    if (view.setup != client() || m_looking.isActive() || (m_isPassing && !view.next.of))
        return;
    const bool isAnother = view.setup != m_view.setup;
    const bool isOwnText = !isAnother && m_text->document()->isModified();
    const std::optional<OwnerReminder> chosen = isAnother ? view.next.of : kind();
    const bool isSameLetter = !isAnother && chosen && m_view.canSay(*chosen) == view.canSay(*chosen);
    m_view = view;
    m_name->say(view.ownerName.isEmpty() ? view.client
                                         : tr("%1 · %2", "client; its owner").arg(view.client, view.ownerName));
    m_reminded->say(view.reminded ? ReminderText::reminded(*view.reminded, view.now) : QString());
    m_proposed->say(view.next.of ? QString() : ReminderText::hold(view.next.hold));
    drawKinds();
    m_kinds->setCurrentIndex(chosen ? m_kinds->findData(static_cast<int>(*chosen)) : -1);
    m_language->draw(ownerOf(view));
    if (!isOwnText || !isSameLetter)
        drawText();
}

void ReminderDialog::drawKinds()
{
    m_kinds->clear();
    for (const OwnerReminder one : enumValues<OwnerReminder>()) {
        if (!m_view.setup.isEmpty() && m_view.canSay(one))
            m_kinds->addItem(ReminderText::what(one), static_cast<int>(one));
    }
    m_kinds->setCurrentIndex(-1);
    m_kinds->setEnabled(m_kinds->count() > 0);
    m_language->setEnabled(m_kinds->count() > 0);
}

std::optional<OwnerReminder> ReminderDialog::kind() const
{
    const QVariant data = m_kinds->currentData();
    return data.isValid() ? std::optional(static_cast<OwnerReminder>(data.toInt())) : std::nullopt;
}

void ReminderDialog::drawText()
{
    const auto of = kind();
    m_text->setPlainText(of ? ReminderText::letter(m_view, *of, m_sender, ownersTongue(ownerOf(m_view))).body
                            : QString());
    m_text->document()->setModified(false);
    m_text->setEnabled(of.has_value());
    drawWays();
}

void ReminderDialog::drawWays()
{
    const bool isText = kind() && !m_text->toPlainText().trimmed().isEmpty();
    for (QPushButton *way : std::as_const(m_ways))
        way->setEnabled(isText);
}

void ReminderDialog::give(ReminderWay way)
{
    const auto of = kind();
    if (!of)
        return;
    GiveReminder reminder;
    reminder.setup = m_view.setup;
    reminder.of = *of;
    reminder.way = way;
    reminder.to = m_view.ownerEmail;
    reminder.subject = ReminderText::letter(m_view, *of, m_sender, ownersTongue(ownerOf(m_view))).subject;
    reminder.text = m_text->toPlainText();
    reminder.by = m_sender;
    reminder.isLinkGiven = !m_view.link.isEmpty() && reminder.text.contains(m_view.link.toString(QUrl::FullyEncoded));
    Q_EMIT wanted(reminder);
}

void ReminderDialog::tellDone(const ProgramAction &action, bool isDone)
{
    const auto *reminder = std::get_if<GiveReminder>(&action);
    if (reminder && reminder->setup == client())
        m_done->tell(action, isDone);
}

} // namespace golive::ui

#include "moc_reminderdialog.cpp"
