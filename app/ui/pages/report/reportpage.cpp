#include "ui/pages/connect/resultback.h"
#include "ui/pages/pageclasses.h"
#include "ui/pages/pageparts.h"
#include "ui/pages/report/reporttext.h"
#include "ui/pages/wizardpage.h"
#include "ui/style/spacing.h"
#include "ui/widgets/flowlayout.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QScrollArea>
#include <QScrollBar>
#include <QTextBrowser>

#include <algorithm>
#include <cmath>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

/// The story of the set-up, to read, keep and print.
class ReportPage : public WizardPage
{
    Q_OBJECT
public:
    explicit ReportPage(QWidget *parent = nullptr);

    static QString title();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;
    QWidget *firstField() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitText();

    ResultBack *m_resultBack;
    QTextBrowser *m_text;
    QPushButton *m_save;
    QPushButton *m_print;
    QPushButton *m_verify;
    QPushButton *m_remind;
    QPushButton *m_support;
    QString m_shown;
    std::optional<Problem> m_problem{};
};

QString ReportPage::title()
{
    return tr("Report");
}

QString ReportPage::intro(const PageView &)
{
    return tr("What was done, and what comes next.");
}

QString ReportPage::stepName(Step)
{
    return tr("Report");
}

ReportPage::ReportPage(QWidget *parent)
    : WizardPage(parent), m_resultBack(new ResultBack(this)), m_text(new QTextBrowser(this)),
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
    // As high as it is long: the window scrolls, and nothing in it.
    m_text->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->installEventFilter(this);
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &ReportPage::fitText);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_resultBack);
    column->addWidget(m_text, 1);
    // In one row they would be wider than a small window, and the page be cut at its side.
    auto *row = new FlowLayout(spacing::small);
    for (QPushButton *button : {m_save, m_print, m_verify, m_remind, m_support})
        row->addWidget(button);
    column->addLayout(row);
    connect(m_resultBack, &ResultBack::wanted, this, &ReportPage::wanted);
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
    m_resultBack->draw(view->owner);
    const QString html = reportHtml(*view);
    if (html != m_shown) {
        m_shown = html;
        m_text->setHtml(html);
    }
    showIf(!view->isWatching, m_verify);
    m_verify->setEnabled(!page.busy);
}

void ReportPage::fitText()
{
    const int around = std::max(0, m_text->height() - m_text->viewport()->height());
    m_text->setMinimumHeight(static_cast<int>(std::ceil(m_text->document()->size().height())) + around);
}

// The keys that would scroll the report scroll the window that it stands in.
bool ReportPage::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &ReportPage::fitText, Qt::QueuedConnection); // it breaks its lines first
    if (watched != m_text || event->type() != QEvent::KeyPress)
        return WizardPage::eventFilter(watched, event);
    for (QWidget *around = parentWidget(); around; around = around->parentWidget()) {
        const auto *area = qobject_cast<QScrollArea *>(around);
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Up:
        case Qt::Key_Down:
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
        case Qt::Key_Home:
        case Qt::Key_End:
            if (area)
                return QCoreApplication::sendEvent(area->verticalScrollBar(), event);
            break;
        default: return false;
        }
    }
    return false;
}

QWidget *ReportPage::firstField() const
{
    return m_text;
}

PageClass reportPage()
{
    return drawnBy<ReportPage>();
}

} // namespace golive::ui

#include "reportpage.moc"
