#include "ui/pages/reportpage.h"

#include "ui/pages/pageparts.h"
#include "ui/style/spacing.h"
#include "ui/text/reporttext.h"

#include <QHBoxLayout>
#include <QScrollBar>
#include <QTextBrowser>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

ReportPage::ReportPage(QWidget *parent)
    : WizardPage(parent), m_text(new QTextBrowser(this)),
      m_save(newButton(this, u"saveReportButton"_s, tr("Save the report"))),
      m_print(newButton(this, u"printReportButton"_s, tr("Print"))),
      m_verify(newButton(this, u"verifyButton"_s, tr("Check again"))),
      m_remind(newButton(this, u"phoneReminderButton"_s, tr("Remind me of the 14 days"))),
      m_support(newButton(this, u"supportButton"_s, tr("Write to support")))
{
    setObjectName(u"reportPage"_s);
    m_text->setObjectName(u"reportText"_s);
    m_text->setAccessibleName(tr("Report"));
    m_text->setOpenLinks(false);
    m_text->setTabChangesFocus(true);
    m_text->document()->setDocumentMargin(spacing::large);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_text, 1);
    // In one row they would be wider than a small window, and the page be cut at its side.
    for (const QList<QPushButton *> &buttons : {QList{m_save, m_print, m_verify}, QList{m_remind, m_support}}) {
        auto *row = new QHBoxLayout;
        for (QPushButton *button : buttons)
            row->addWidget(button);
        row->addStretch(1);
        column->addLayout(row);
    }
    connect(m_save, &QPushButton::clicked, this, [this] { Q_EMIT wanted(SaveReport{}); });
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT wanted(PrintReport{}); });
    connect(m_verify, &QPushButton::clicked, this, [this] { Q_EMIT happened(event::VerifyPressed{}); });
    connect(m_remind, &QPushButton::clicked, this, [this] { Q_EMIT wanted(SavePhoneReminder{}); });
    connect(m_support, &QPushButton::clicked, this,
            [this] { Q_EMIT wanted(WriteToSupport{m_problem.value_or(Problem{})}); });
}

void ReportPage::draw(const PageView &page)
{
    const auto *view = std::get_if<ReportView>(&page.body);
    if (!view)
        return;
    m_problem = page.problem;
    const QString html = reportHtml(*view);
    if (html != m_shown) {
        // The reader stays where he is.
        const int at = m_text->verticalScrollBar()->value();
        m_shown = html;
        m_text->setHtml(html);
        m_text->verticalScrollBar()->setValue(at);
    }
    showIf(!view->isWatching, m_verify);
    m_verify->setEnabled(!page.busy);
}

QWidget *ReportPage::firstField() const
{
    return m_text;
}

} // namespace golive::ui
