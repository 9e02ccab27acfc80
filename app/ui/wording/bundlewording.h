#pragma once

#include "domain/support/supportcategory.h"

namespace golive::ui {

/// A support bundle in words: what it is about, what is asked, what its parts hold.
struct BundleWording
{
    static QString category(SupportCategory category);
    /// Of the few answers; empty where the category has none.
    static QString question(SupportCategory category);
    /// `answer`: of answersTo().
    static QString answer(SupportCategory category, const QString &answer);
    /// What is asked for in the person's own words.
    static QString ownWords(SupportCategory category);
    static QString part(BundlePart part);
};

} // namespace golive::ui
