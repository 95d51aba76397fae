/**
 * The organization as an aggregate: who held which role when is history, since permissions, debtors and notices of any past
 * moment follow from it. Reads the company's file too.
 */
@NullMarked
package org.entente.command.organization;

import org.jspecify.annotations.NullMarked;
