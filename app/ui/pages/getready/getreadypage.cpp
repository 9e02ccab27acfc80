#include "ui/pages/columnpage.h"
#include "ui/pages/getready/checkrowwidget.h"
#include "ui/pages/getready/findingsfold.h"
#include "ui/pages/getready/overrulebox.h"
#include "ui/pages/pageclasses.h"
#include "ui/pages/pageparts.h"
#include "ui/wording/checktext.h"

#include <QHBoxLayout>
#include <QProgressBar>

#include <algorithm>
#include <array>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

/// The guide's Quick Checklist, and what users wish they had been asked.
class GetReadyPage : public ColumnPage
{
    Q_OBJECT
public:
    explicit GetReadyPage(QWidget *parent = nullptr);

    static QString title();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;
    QWidget *firstField() const override;

private:
    void buildProgress();
    void buildCountry();
    void buildRows();
    void buildForm();
    void drawCountry(const GetReadyView &);
    void drawForm(const GetReadyView &);

    WrapLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    Card *m_country = nullptr;
    WrapLabel *m_countryTitle = nullptr;
    OverruleBox *m_countryOverrule = nullptr;
    QList<CheckRowWidget *> m_rows; ///< By CheckItem.
    Card *m_form = nullptr;
    QPushButton *m_formFilled = nullptr;
    QPushButton *m_formSkip = nullptr;
    WrapLabel *m_formState = nullptr;
    WrapLabel *m_perApp = nullptr;
    FindingsFold *m_findings = nullptr;
};

namespace {

struct Grouped
{
    CheckText::Group group;
    CheckItem item;
};

// The order on the page: what to fetch the phone for comes first, what can be done at the last minute comes last.
constexpr std::array<Grouped, checkItemCount> order{{
    {CheckText::Group::AppAndNumber, CheckItem::AppVersion},
    {CheckText::Group::AppAndNumber, CheckItem::ActiveThreeMonths},
    {CheckText::Group::AppAndNumber, CheckItem::NoPaymentMethod},
    {CheckText::Group::AppAndNumber, CheckItem::NotElsewhere},
    {CheckText::Group::AppAndNumber, CheckItem::CanScan},
    {CheckText::Group::Facebook, CheckItem::FacebookLogin},
    {CheckText::Group::Facebook, CheckItem::PortfolioControl},
    {CheckText::Group::Facebook, CheckItem::TwoFactorAtHand},
    {CheckText::Group::Beforehand, CheckItem::LinkedDevices},
    {CheckText::Group::Beforehand, CheckItem::FeaturesLost},
    {CheckText::Group::Beforehand, CheckItem::BackupMade},
    {CheckText::Group::Beforehand, CheckItem::PhoneReady},
    {CheckText::Group::Beforehand, CheckItem::QuietHour},
}};

} // namespace

QString GetReadyPage::title()
{
    return tr("Get ready");
}

QString GetReadyPage::intro(const PageView &)
{
    return tr("A few short questions now spare you trouble in the middle of it.");
}

QString GetReadyPage::stepName(Step step)
{
    return step == Step::Checklist ? tr("Checklist") : tr("Enable the app");
}

GetReadyPage::GetReadyPage(QWidget *parent) : ColumnPage(parent)
{
    setObjectName(u"getReadyPage"_s);
    buildProgress();
    buildCountry();
    buildRows();
    buildForm();
    m_findings = new FindingsFold(body());
    column()->addWidget(m_findings);
    column()->addStretch(1);
    // Choosing the page one is on looks again at what it shows.
    connect(m_findings, &FindingsFold::checkAgainPressed, this,
            [this] { Q_EMIT happened(event::PageChosen{Page::GetReady}); });
}

void GetReadyPage::buildProgress()
{
    auto *row = new QHBoxLayout;
    m_progress = new QProgressBar(body());
    m_progress->setObjectName(u"checkProgress"_s);
    m_progress->setTextVisible(false);
    m_progress->setFocusPolicy(Qt::NoFocus);
    m_progressText = newLabel(body(), "muted");
    m_progressText->setObjectName(u"checkProgressText"_s);
    m_progressText->setWordWrap(false);
    row->addWidget(m_progress, 1);
    row->addWidget(m_progressText);
    column()->addLayout(row);
}

void GetReadyPage::buildCountry()
{
    m_country = newCard(body(), Card::Tone::Warning);
    m_country->setObjectName(u"countryWarning"_s);
    m_countryTitle = newLabel(m_country, "fieldLabel");
    auto *text = newLabel(m_country, nullptr, CheckText::countryNewer() + u" "_s + CheckText::countryBody());
    m_countryOverrule = new OverruleBox(u"country"_s, tr("the number's country"), m_country);
    m_country->body()->addWidget(m_countryTitle);
    m_country->body()->addWidget(text);
    m_country->body()->addWidget(m_countryOverrule);
    m_country->hide();
    column()->addWidget(m_country);
    connect(m_countryOverrule, &OverruleBox::overruled, this, [this](bool isOverruled, const QString &reason) {
        Q_EMIT happened(event::CountryOverruled{isOverruled, reason});
    });
}

void GetReadyPage::buildRows()
{
    m_rows.resize(checkItemCount);
    Card *card = nullptr;
    std::optional<CheckText::Group> group;
    for (const Grouped &one : order) {
        if (group != one.group) {
            group = one.group;
            card = newCard(body(), Card::Tone::Plain, CheckText::group(one.group));
            card->body()->setSpacing(2);
            column()->addWidget(card);
        }
        auto *row = new CheckRowWidget(one.item, card);
        card->body()->addWidget(row);
        m_rows[static_cast<int>(one.item)] = row;
        connect(row, &CheckRowWidget::answered, this, [this](CheckItem item, CheckChoice choice) {
            Q_EMIT happened(event::CheckAnswered{item, choice});
        });
        connect(row, &CheckRowWidget::overruled, this, [this](CheckItem item, bool isOverruled, const QString &reason) {
            Q_EMIT happened(event::CheckOverruled{item, isOverruled, reason});
        });
    }
}

void GetReadyPage::buildForm()
{
    m_form = newCard(body(), Card::Tone::Plain, CheckText::formTitle());
    auto *text = newLabel(m_form, nullptr, CheckText::formBody());
    auto *buttons = new QHBoxLayout;
    auto *open = newButton(m_form, u"openEnableForm"_s, tr("Open the form"));
    m_formFilled = newButton(m_form, u"enableFormFilled"_s, tr("I have filled it in"));
    m_formSkip = newButton(m_form, u"enableFormSkip"_s, tr("Go on without it"));
    for (QPushButton *button : {open, m_formFilled, m_formSkip})
        buttons->addWidget(button);
    buttons->addStretch(1);
    m_formState = newLabel(m_form, "good");
    m_form->body()->addWidget(text);
    m_form->body()->addLayout(buttons);
    m_form->body()->addWidget(m_formState);
    m_form->hide();
    m_perApp = newLabel(body(), "muted");
    column()->addWidget(m_form);
    column()->addWidget(m_perApp);
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT wanted(OpenAddress{u"enableForm"_s}); });
    connect(m_formFilled, &QPushButton::clicked, this, [this] { Q_EMIT happened(event::EnableFormAnswered{true}); });
    connect(m_formSkip, &QPushButton::clicked, this, [this] { Q_EMIT happened(event::EnableFormAnswered{false}); });
}

void GetReadyPage::draw(const PageView &page)
{
    const auto *view = std::get_if<GetReadyView>(&page.body);
    if (!view)
        return;
    int answered = 0;
    for (const CheckRow &row : view->rows) {
        m_rows.at(static_cast<int>(row.item))->draw(row);
        answered += row.answer.choice != CheckChoice::Unanswered ? 1 : 0;
    }
    const int all = static_cast<int>(view->rows.size());
    m_progress->setMaximum(std::max(1, all));
    m_progress->setValue(answered);
    m_progress->setAccessibleName(CheckText::progress(answered, all));
    m_progressText->say(CheckText::progress(answered, all));
    drawCountry(*view);
    drawForm(*view);
    m_findings->draw(view->findings, view->isMachineBusy);
}

void GetReadyPage::drawCountry(const GetReadyView &view)
{
    const auto warned = std::find_if(view.findings.begin(), view.findings.end(), [](const MachineFinding &finding) {
        return finding.check == MachineFinding::Check::Country && finding.verdict == MachineFinding::Verdict::Bad;
    });
    const bool isWarned = warned != view.findings.end();
    showIf(isWarned, m_country);
    if (!isWarned)
        return;
    m_countryTitle->say(CheckText::countryTitle(warned->evidence));
    m_countryOverrule->draw(view.isCountryOverruled, view.countryReason);
}

void GetReadyPage::drawForm(const GetReadyView &view)
{
    showIf(view.isFormWanted, m_form);
    m_formState->say(CheckText::formState(view.enablement));
    m_perApp->say(view.isPerAppNote ? CheckText::perAppNote() : QString());
}

QWidget *GetReadyPage::firstField() const
{
    return findChild<QWidget *>(u"check_AppVersion_yes"_s);
}

PageClass getReadyPage()
{
    return drawnBy<GetReadyPage>();
}

} // namespace golive::ui

#include "getreadypage.moc"
