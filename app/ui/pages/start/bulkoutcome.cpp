#include "ui/pages/start/bulkoutcome.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/wording/bulktext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLocale>
#include <QPlainTextEdit>
#include <QProgressBar>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

BulkOutcome::BulkOutcome(QWidget *parent)
    : QWidget(parent), m_title(newLabel(this, "heading")), m_bar(new QProgressBar(this)), m_current(newLabel(this)),
      m_counts(newLabel(this)), m_failures(new QPlainTextEdit(this)), m_leftOut(newLabel(this)),
      m_said(newLabel(this, "good")), m_stop(newButton(this, u"bulkStop"_s, tr("Stop here"))),
      m_goOn(newButton(this, u"bulkGoOn"_s, tr("Try again with what is left"))),
      m_copy(newButton(this, u"bulkCopy"_s, tr("Copy what was left out, as a list to mend")))
{
    m_title->setObjectName(u"bulkTitle"_s);
    m_counts->setObjectName(u"bulkCounts"_s);
    m_current->setObjectName(u"bulkCurrent"_s);
    m_leftOut->setObjectName(u"bulkLeftOut"_s);
    m_bar->setObjectName(u"bulkBar"_s);
    m_bar->setAccessibleName(tr("How many of the clients are made"));
    m_bar->setTextVisible(false);
    m_failures->setObjectName(u"bulkFailures"_s);
    m_failures->setAccessibleName(tr("What was not made, and why"));
    m_failures->setReadOnly(true);
    m_failures->setTabChangesFocus(true);
    m_said->say({});

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(spacing::small);
    for (QPushButton *button : {m_stop, m_goOn, m_copy})
        buttons->addWidget(button);
    buttons->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(spacing::medium);
    column->addWidget(m_title);
    column->addWidget(m_bar);
    column->addWidget(m_current);
    column->addWidget(m_counts);
    column->addWidget(m_failures, 1);
    column->addWidget(m_leftOut);
    column->addLayout(buttons);
    column->addWidget(m_said);
    column->addStretch(0);
    setLeftOut({}, 0);

    connect(m_stop, &QPushButton::clicked, this, &BulkOutcome::stopPressed);
    connect(m_goOn, &QPushButton::clicked, this, &BulkOutcome::goOnPressed);
    connect(m_copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(m_csv);
        m_said->say(
            tr("It is on the clipboard: paste it into a spreadsheet and mend it. Then close this window, open it "
               "again, and paste the list there."));
    });
}

void BulkOutcome::setLeftOut(const QString &csv, int lines)
{
    m_csv = csv;
    m_said->say({});
    m_leftOut->say(
        csv.isEmpty()
            ? QString()
            : tr("Left out of the list, because something in it is wrong: %1.").arg(QLocale().toString(lines)));
}

void BulkOutcome::draw(const BulkProgress &progress)
{
    const QLocale locale;
    const bool isWhole = !progress.stoppedBy && progress.left() == 0 && progress.failures.isEmpty();
    if (progress.isRunning)
        m_title->setText(tr("%1 of %2 are made").arg(locale.toString(progress.done), locale.toString(progress.total)));
    else
        m_title->setText(isWhole ? tr("All are made") : tr("Not all are made"));
    m_bar->setRange(0, std::max(progress.total, 1));
    m_bar->setValue(progress.done);
    showIf(progress.isRunning, m_bar);
    m_current->say(progress.isRunning ? tr("Now: %1. You can close this window at any time; what is left then stays "
                                           "to be made, and is offered here again.")
                                            .arg(progress.current)
                                      : QString());
    m_counts->say(BulkText::outcome(progress));
    QStringList failures;
    for (const BulkProgress::Failure &failure : progress.failures)
        failures << BulkText::failure(failure);
    if (const QString text = failures.join(u'\n'); text != m_failures->toPlainText())
        m_failures->setPlainText(text);
    showIf(!failures.isEmpty(), m_failures);
    showIf(progress.isRunning, m_stop);
    showIf(!progress.isRunning && !isWhole, m_goOn);
    showIf(!progress.isRunning && !m_csv.isEmpty(), m_copy);
}

} // namespace golive::ui

#include "moc_bulkoutcome.cpp"
