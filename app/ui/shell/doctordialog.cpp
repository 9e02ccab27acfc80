#include "ui/shell/doctordialog.h"

#include "ui/pages/foldbutton.h"
#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/doctortext.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

using Verdict = DoctorCheck::Verdict;

namespace {

Card::Tone toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Failed: return Card::Tone::Fault;
    case Verdict::Warning: return Card::Tone::Warning;
    case Verdict::Unknown:
    case Verdict::Ok: return Card::Tone::Quiet;
    }
    return Card::Tone::Quiet;
}

} // namespace

DoctorDialog::DoctorDialog(QWidget *parent)
    : QDialog(parent), m_summary(newLabel(this, "heading")), m_findings(new QVBoxLayout),
      m_hosts(newLabel(this, "muted")),
      m_hostsTitle(newLabel(this, "fieldLabel", tr("Hosts that a firewall has to let through, port 443"))),
      m_inOrder(newLabel(this, "muted")), m_inOrderFold(new FoldButton({}, m_inOrder, this)),
      m_text(new QPlainTextEdit(this)),
      m_textFold(new FoldButton(tr("The text for whoever looks after this computer and its network"), m_text, this)),
      m_said(newLabel(this, "good")), m_copy(newButton(this, u"doctorCopy"_s, tr("Copy the text for IT"))),
      m_again(newButton(this, u"doctorAgain"_s, tr("Look again")))
{
    setObjectName(u"doctorDialog"_s);
    setWindowTitle(tr("Between this computer and Facebook"));
    m_summary->setObjectName(u"doctorSummary"_s);
    m_hosts->setObjectName(u"doctorHosts"_s);
    m_inOrder->setObjectName(u"doctorInOrder"_s);
    m_inOrderFold->setObjectName(u"doctorInOrderFold"_s);
    m_textFold->setObjectName(u"doctorTextFold"_s);
    m_said->setObjectName(u"doctorSaid"_s);
    m_text->setObjectName(u"doctorText"_s);
    m_text->setAccessibleName(tr("Text for whoever looks after this computer and its network"));
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setMinimumHeight(220);
    for (WrapLabel *label : {m_hosts, m_inOrder})
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);

    auto *area = new QScrollArea(this);
    area->setObjectName(u"doctorArea"_s);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidget(makeSheet());

    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_copy, QDialogButtonBox::ActionRole);
    buttons->addButton(m_again, QDialogButtonBox::ActionRole);
    auto *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setObjectName(u"doctorClose"_s);
    close->setDefault(true);
    close->setFocus(); // reading needs no key, and Escape and Enter both leave

    auto *column = new QVBoxLayout(this);
    column->setSpacing(spacing::medium);
    column->addWidget(m_summary);
    column->addWidget(area, 1);
    column->addWidget(m_said);
    column->addWidget(buttons);
    resize(720, 560);
    m_said->say({});

    connect(m_copy, &QPushButton::clicked, this, &DoctorDialog::copy);
    connect(m_again, &QPushButton::clicked, this, &DoctorDialog::lookAgainPressed);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setLooking(true);
}

QWidget *DoctorDialog::makeSheet()
{
    auto *sheet = new QWidget(this);
    setLook(*sheet, "page");
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(0, 0, spacing::small, 0);
    column->setSpacing(spacing::medium);
    m_findings->setSpacing(spacing::medium);
    column->addLayout(m_findings);
    for (QWidget *part :
         std::initializer_list<QWidget *>{m_inOrderFold, m_inOrder, m_hostsTitle, m_hosts, m_textFold, m_text}) {
        part->setParent(sheet);
        column->addWidget(part, 0, qobject_cast<FoldButton *>(part) ? Qt::AlignLeading : Qt::Alignment());
    }
    m_inOrder->hide(); // a new parent shows what was folded
    m_text->hide();
    column->addStretch(1);
    return sheet;
}

void DoctorDialog::draw(const Diagnosis &found)
{
    m_summary->say(DoctorText::summary(found));
    drawFindings(found);
    QStringList inOrder;
    for (const DoctorCheck &check : found.checks) {
        if (check.verdict == Verdict::Ok)
            inOrder << DoctorText::title(check) + u": "_s + check.evidence;
    }
    m_inOrderFold->setTitle(tr("What is in order (%1)").arg(inOrder.size()));
    showIf(!inOrder.isEmpty(), m_inOrderFold);
    m_inOrder->setText(inOrder.join(u'\n'));
    m_hosts->setText(found.hostsToOpen.join(u", "_s));
    showIf(!found.hostsToOpen.isEmpty(), m_hosts);
    showIf(!found.hostsToOpen.isEmpty(), m_hostsTitle);
    m_text->setPlainText(DoctorText::report(found));
    setLooking(false);
}

void DoctorDialog::drawFindings(const Diagnosis &found)
{
    while (QLayoutItem *item = m_findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Verdict verdict : {Verdict::Failed, Verdict::Warning, Verdict::Unknown}) {
        for (const DoctorCheck &check : found.checks) {
            if (check.verdict != verdict)
                continue;
            const QString title = DoctorText::verdict(verdict) + u": "_s + DoctorText::title(check);
            Card *card = newCard(m_hosts->parentWidget(), toneOf(verdict), title);
            card->setObjectName(u"doctorFinding"_s);
            for (const auto &[text, role] : {std::pair{DoctorText::remedy(check), "body"}, {check.evidence, "small"}}) {
                WrapLabel *label = newLabel(card, role, text);
                label->setTextInteractionFlags(Qt::TextSelectableByMouse);
                label->say(text);
                card->body()->addWidget(label);
            }
            m_findings->addWidget(card);
        }
    }
}

void DoctorDialog::setLooking(bool isLooking)
{
    m_again->setEnabled(!isLooking);
    relabel(m_again, isLooking ? tr("Looking …") : tr("Look again"));
    m_copy->setEnabled(!m_text->toPlainText().isEmpty());
    if (isLooking && m_text->toPlainText().isEmpty())
        m_summary->say(
            tr("Golive is looking at the way from here to Gupshup and Facebook. That takes twenty seconds at "
               "most."));
    if (isLooking)
        m_said->say({});
}

void DoctorDialog::copy()
{
    QGuiApplication::clipboard()->setText(m_text->toPlainText());
    m_said->say(tr("The text is on the clipboard: paste it into a mail or a chat."));
}

} // namespace golive::ui

#include "moc_doctordialog.cpp"
