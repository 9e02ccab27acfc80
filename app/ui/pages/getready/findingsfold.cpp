#include "ui/pages/getready/findingsfold.h"

#include "ui/pages/foldbutton.h"
#include "ui/pages/pageparts.h"
#include "ui/wording/checktext.h"

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

namespace {

QString mark(MachineFinding::Verdict verdict)
{
    switch (verdict) {
    case MachineFinding::Verdict::Fine: return u"\u2713"_s;
    case MachineFinding::Verdict::Warning:
    case MachineFinding::Verdict::Bad: return u"!"_s;
    case MachineFinding::Verdict::NotChecked: return u"\u2013"_s;
    }
    return {};
}

QString lineOf(const MachineFinding &finding)
{
    const QString evidence = finding.check == MachineFinding::Check::Country ? QString() : finding.evidence;
    QStringList small;
    for (const QString &part : {evidence, CheckText::findingTime(finding)}) {
        if (!part.isEmpty())
            small << part;
    }
    QString line = mark(finding.verdict) + u"  "_s + CheckText::finding(finding);
    if (!small.isEmpty())
        line += u"  ("_s + small.join(u", "_s) + u")"_s;
    return line;
}

} // namespace

FindingsFold::FindingsFold(QWidget *parent)
    : QWidget(parent), m_details(new QWidget(this)), m_fold(new FoldButton({}, m_details, this)),
      m_lines(new QVBoxLayout), m_again(newButton(m_details, u"checkAgain"_s, tr("Check again")))
{
    m_fold->setObjectName(u"machineFindings"_s);
    auto *whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(m_fold, 0, Qt::AlignLeft);
    whole->addWidget(m_details);
    auto *details = new QVBoxLayout(m_details);
    details->setContentsMargins(28, 0, 0, 0);
    details->addLayout(m_lines);
    details->addWidget(m_again, 0, Qt::AlignLeft);
    connect(m_again, &QPushButton::clicked, this, &FindingsFold::checkAgainPressed);
}

WrapLabel *FindingsFold::lineAt(qsizetype index)
{
    while (m_labels.size() <= index) {
        auto *label = newLabel(m_details, "muted");
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        m_lines->addWidget(label);
        m_labels << label;
    }
    return m_labels.at(index);
}

void FindingsFold::draw(const QList<MachineFinding> &findings, bool isBusy)
{
    m_fold->setTitle(CheckText::findingsTitle(findings, isBusy));
    for (qsizetype i = 0; i < findings.size(); ++i)
        lineAt(i)->say(lineOf(findings.at(i)));
    for (qsizetype i = findings.size(); i < m_labels.size(); ++i)
        m_labels.at(i)->say({});
    m_again->setEnabled(!isBusy);
}

} // namespace golive::ui

#include "moc_findingsfold.cpp"
