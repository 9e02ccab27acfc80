#include "ui/pages/columnpage.h"
#include "ui/pages/pageclasses.h"
#include "ui/pages/pageparts.h"
#include "ui/pages/region/regiontext.h"
#include "ui/style/spacing.h"
#include "ui/widgets/wrapping.h"
#include "ui/wording/countryname.h"

#include <QComboBox>
#include <QRadioButton>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace golive::ui {

/// Where messages are stored (the guide's step 3): as it is, or in one country.
class RegionPage : public ColumnPage
{
    Q_OBJECT
public:
    explicit RegionPage(QWidget *parent = nullptr);

    static QString title();
    static QString intro(const PageView &);
    static QString stepName(Step);

    void draw(const PageView &) override;
    QWidget *firstField() const override;

private:
    void buildChoice();
    void choose();
    void fillCountries(const RegionView &);

    Card *m_warning = nullptr;
    WrapLabel *m_warningReason = nullptr;
    WrapLabel *m_guidance = nullptr;
    QRadioButton *m_leave = nullptr;
    QRadioButton *m_store = nullptr;
    QComboBox *m_country = nullptr;
    bool m_isByProfile = false;
    FieldNote *m_note = nullptr;
    WrapLabel *m_canada = nullptr;
    WrapLabel *m_saved = nullptr;
};

namespace {

constexpr int noteIndent = 30; // below the text of a radio button

QStringList sortedCodes(const RegionView &view)
{
    QStringList codes = view.codes;
    std::sort(codes.begin(), codes.end(), [](const QString &a, const QString &b) {
        return QString::localeAwareCompare(countryName(a), countryName(b)) < 0;
    });
    if (!view.suggested.isEmpty() && codes.removeAll(view.suggested) > 0)
        codes.prepend(view.suggested);
    return codes;
}

} // namespace

QString RegionPage::title()
{
    return tr("Where messages are stored");
}

QString RegionPage::intro(const PageView &)
{
    return tr("Choose the country in which Meta keeps the messages, or leave it as it is.");
}

QString RegionPage::stepName(Step)
{
    return tr("Storage region");
}

RegionPage::RegionPage(QWidget *parent) : ColumnPage(parent)
{
    setObjectName(u"regionPage"_s);
    m_warning = newCard(body(), Card::Tone::Warning, RegionText::enableWarningTitle());
    m_warning->body()->addWidget(newLabel(m_warning, nullptr, RegionText::enableWarning()));
    m_warningReason = newLabel(m_warning, "small");
    m_warning->body()->addWidget(m_warningReason);
    m_guidance = newLabel(body());
    column()->addWidget(m_warning);
    column()->addWidget(m_guidance);
    buildChoice();
    auto *meaning = newCard(body(), Card::Tone::Quiet, RegionText::consequencesTitle());
    meaning->body()->addWidget(newLabel(meaning, nullptr, RegionText::consequences()));
    column()->addWidget(meaning);
    column()->addStretch(1);
}

void RegionPage::buildChoice()
{
    auto *card = newCard(body(), Card::Tone::Plain);
    m_leave = new Wrapping<QRadioButton>(RegionText::leave(), card);
    m_leave->setObjectName(u"regionLeave"_s);
    m_leave->setAccessibleName(RegionText::leave());
    m_leave->setAccessibleDescription(RegionText::leaveNote());
    m_store = new Wrapping<QRadioButton>(RegionText::store(), card);
    m_store->setObjectName(u"regionStore"_s);
    m_store->setAccessibleName(RegionText::store());
    m_store->setAccessibleDescription(RegionText::storeNote());
    m_country = new QComboBox(card);
    m_country->setObjectName(u"regionChoice"_s);
    m_country->setAccessibleName(tr("Country"));
    m_country->setPlaceholderText(tr("Choose a country"));
    m_country->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_note = new FieldNote(card);
    m_canada = newLabel(card, "small");
    m_saved = newLabel(card, "good");

    auto *indented = new QVBoxLayout;
    indented->setContentsMargins(noteIndent, 0, 0, 0);
    indented->setSpacing(spacing::small);
    indented->addWidget(newLabel(card, "muted", RegionText::storeNote()));
    indented->addWidget(m_country, 0, Qt::AlignLeft);
    indented->addWidget(m_note);
    indented->addWidget(m_canada);
    indented->addWidget(m_saved);
    auto *leaveNote = newLabel(card, "muted", RegionText::leaveNote());
    leaveNote->setContentsMargins(noteIndent, 0, 0, 0);
    card->body()->setSpacing(spacing::tight);
    card->body()->addWidget(m_leave);
    card->body()->addWidget(leaveNote);
    card->body()->addSpacing(spacing::medium);
    card->body()->addWidget(m_store);
    card->body()->addLayout(indented);
    column()->addWidget(card);

    connect(m_leave, &QRadioButton::clicked, this, &RegionPage::choose);
    connect(m_store, &QRadioButton::clicked, this, &RegionPage::choose);
    connect(m_country, &QComboBox::activated, this, [this] {
        m_store->setChecked(true);
        choose();
    });
}

void RegionPage::choose()
{
    // No country is ever chosen by default: that could not be changed back after go-live.
    if (m_store->isChecked() && m_country->currentIndex() < 0)
        return m_country->setFocus(Qt::OtherFocusReason);
    const QString region = m_store->isChecked() ? m_country->currentData().toString() : QString();
    Q_EMIT happened(event::RegionChosen{region});
}

void RegionPage::fillCountries(const RegionView &view)
{
    const QStringList codes = sortedCodes(view);
    QStringList shown;
    for (int i = 0; i < m_country->count(); ++i)
        shown << m_country->itemData(i).toString();
    if (shown == codes && m_isByProfile == view.isSuggestedByProfile)
        return;
    m_isByProfile = view.isSuggestedByProfile;
    m_country->clear();
    for (const QString &code : codes) {
        const QString name = countryName(code);
        m_country->addItem(code != view.suggested      ? name
                           : view.isSuggestedByProfile ? RegionText::asLast(name)
                                                       : RegionText::suggested(name),
                           code);
    }
    m_country->setCurrentIndex(view.suggested.isEmpty() ? -1 : 0);
}

void RegionPage::draw(const PageView &page)
{
    const auto *view = std::get_if<RegionView>(&page.body);
    if (!view)
        return;
    fillCountries(*view);
    const bool isStored = !view->chosen.isEmpty();
    const bool isStillChoosing = !isStored && m_store->isChecked() && m_country->currentIndex() < 0;
    if (!isStillChoosing) {
        m_leave->setChecked(!isStored);
        m_store->setChecked(isStored);
    }
    if (isStored && m_country->currentData().toString() != view->chosen)
        m_country->setCurrentIndex(m_country->findData(view->chosen));
    m_note->noteProblem(page.problem, Problem::Field::Region);
    m_canada->say(view->chosen == "CA"_L1 ? RegionText::canadaNote() : QString());
    m_saved->say(view->isSaved && !view->isGuidance ? RegionText::saved(countryName(view->chosen)) : QString());
    m_guidance->say(view->isGuidance ? RegionText::guidance() : QString());
    showIf(view->enablement == Enablement::Warned, m_warning);
    m_warningReason->say(view->enablementDetail.isEmpty() ? QString()
                                                          : RegionText::enableReason(view->enablementDetail));
}

QWidget *RegionPage::firstField() const
{
    return m_store->isChecked() ? m_store : m_leave;
}

PageClass regionPage()
{
    return drawnBy<RegionPage>();
}

} // namespace golive::ui

#include "regionpage.moc"
